// Makes a screenshot small: a PNG with at most 256 colours, as it is kept in the repository and in the package.
import { deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A PNG of 8 bits a channel (as Chromium writes them) with its colours reduced; one with transparency is given back as it is. */
export function shrinkPng(png) {
  const { width, height, pixels } = decode(png);
  if (pixels.some((value, at) => at % 4 === 3 && value !== 255)) return png;
  const counts = new Map();
  for (let at = 0; at < pixels.length; at += 4) {
    const colour = (pixels[at] << 16) | (pixels[at + 1] << 8) | pixels[at + 2];
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const palette = medianCut([...counts], 256);
  const nearest = new Map([...counts.keys()].map((colour) => [colour, indexOfNearest(palette, colour)]));
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      rows[y * (width + 1) + 1 + x] = nearest.get((pixels[at] << 16) | (pixels[at + 1] << 8) | pixels[at + 2]);
    }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  const small = Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  return small.length < png.length ? small : png;
}

function decode(png) {
  if (!png.subarray(0, 8).equals(SIGNATURE)) throw new Error('not a PNG');
  const data = [];
  let [width, height, channels] = [0, 0, 0];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    const body = png.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') {
      [width, height] = [body.readUInt32BE(0), body.readUInt32BE(4)];
      channels = { 2: 3, 6: 4 }[body[9]];
      if (body[8] !== 8 || !channels || body[12] !== 0) throw new Error('a PNG of another kind than Chromium writes');
    } else if (type === 'IDAT') data.push(body);
    at += length + 12;
  }
  return { width, height, pixels: unfilter(inflateSync(Buffer.concat(data)), width, height, channels) };
}

/** The filters of PNG undone; the pixels as red, green, blue, alpha. */
function unfilter(raw, width, height, channels) {
  const stride = width * channels;
  const lines = Buffer.alloc(height * stride);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)];
    for (let x = 0; x < stride; x++) {
      const left = x >= channels ? lines[y * stride + x - channels] : 0;
      const up = y > 0 ? lines[(y - 1) * stride + x] : 0;
      const corner = x >= channels && y > 0 ? lines[(y - 1) * stride + x - channels] : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter];
      lines[y * stride + x] = raw[y * (stride + 1) + 1 + x] + guess;
    }
  }
  const pixels = new Uint8Array(width * height * 4).fill(255);
  for (let at = 0; at < width * height; at++)
    for (let channel = 0; channel < channels; channel++) pixels[at * 4 + channel] = lines[at * channels + channel];
  return pixels;
}

function paeth(left, up, corner) {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

const channelOf = (colour, channel) => (colour >> (16 - channel * 8)) & 255;

/** At most so many colours: the box of colours with the widest range that matters is cut in two, until there are enough. */
function medianCut(counted, most) {
  if (counted.length <= most) return counted.map(([colour]) => colour);
  const boxes = [boxOf(counted)];
  while (boxes.length < most) {
    boxes.sort((a, b) => b.weight - a.weight);
    const box = boxes.find(({ colours }) => colours.length > 1);
    if (!box) break;
    const sorted = box.colours.sort((a, b) => channelOf(a[0], box.channel) - channelOf(b[0], box.channel));
    const middle = sorted.length >> 1;
    boxes.splice(boxes.indexOf(box), 1, boxOf(sorted.slice(0, middle)), boxOf(sorted.slice(middle)));
  }
  // the colour that occurs most stands for its box, so that plain areas keep their colour
  return boxes.map(({ colours }) => colours.reduce((a, b) => (b[1] > a[1] ? b : a))[0]);
}

function boxOf(colours) {
  const ranges = [0, 1, 2].map((channel) => {
    let [least, most] = [255, 0];
    for (const [colour] of colours) {
      least = Math.min(least, channelOf(colour, channel));
      most = Math.max(most, channelOf(colour, channel));
    }
    return most - least;
  });
  const channel = ranges.indexOf(Math.max(...ranges));
  const count = colours.reduce((sum, [, occurs]) => sum + occurs, 0);
  return { colours, channel, weight: colours.length > 1 ? ranges[channel] * Math.sqrt(count) : -1 };
}

function indexOfNearest(palette, colour) {
  let [best, least] = [0, Infinity];
  for (const [index, other] of palette.entries()) {
    const distance = [0, 1, 2].reduce((sum, c) => sum + (channelOf(colour, c) - channelOf(other, c)) ** 2, 0);
    if (distance < least) [best, least] = [index, distance];
  }
  return best;
}

function chunk(type, body) {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

const TABLE = Array.from({ length: 256 }, (_, n) => {
  for (let bit = 0; bit < 8; bit++) n = n & 1 ? 0xedb88320 ^ (n >>> 1) : n >>> 1;
  return n >>> 0;
});

function crc32(bytes) {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = TABLE[(sum ^ byte) & 255] ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}
