// Runs steps a few at a time, and tells of them in their order.

/**
 * Each step has a `name` and its `work`, which gives back what is to be said of it. A step waits for the steps named in `before`
 * (those that are on the list) and for the promise `ready`. Steps that are `early` are begun before the others.
 */
export async function inTurn(steps, atATime, say) {
  const names = new Set(steps.map(({ name }) => name));
  const said = new Map();
  const waiting = [...steps.filter(({ early }) => early), ...steps.filter(({ early }) => !early)];
  const prepared = new Set(steps.filter(({ ready }) => !ready));
  const running = new Set();
  let told = 0;

  const mayBegin = (step) => prepared.has(step) && step.before.every((name) => !names.has(name) || said.has(name));
  const begin = (step) => {
    waiting.splice(waiting.indexOf(step), 1);
    const run = step.work().then((words) => {
      running.delete(run);
      said.set(step.name, words);
      // in the order of the list, whichever is done first
      for (; told < steps.length && said.has(steps[told].name); told++) say(said.get(steps[told].name));
    });
    running.add(run);
  };

  const preparing = new Set();
  for (const step of steps) {
    if (!step.ready) continue;
    const wait = step.ready.then(() => {
      preparing.delete(wait);
      prepared.add(step);
    });
    preparing.add(wait);
  }
  while (waiting.length || running.size) {
    for (let next = waiting.find(mayBegin); next && running.size < atATime; next = waiting.find(mayBegin)) begin(next);
    if (!running.size && !preparing.size && waiting.length)
      throw new Error(`${waiting.map(({ name }) => name).join(', ')} wait for each other`);
    await Promise.race([...running, ...preparing]);
  }
}
