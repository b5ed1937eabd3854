-- Neovim as a second client of the language server, with its own LSP code and nothing of VS Code's (Neovim 0.7 and later).
-- Run by run.mjs: nvim --headless -u NONE -i NONE -n POLICY -c 'luafile client.lua'
local counts = { passed = 0, failed = 0 }
local function say(text) io.stdout:write(text .. '\n') end

local function check(holds, what)
  say((holds and 'ok ' or 'FAIL ') .. what)
  local key = holds and 'passed' or 'failed'
  counts[key] = counts[key] + 1
end

local function finish()
  say(('tally {"passed":%d,"failed":%d,"skipped":0}'):format(counts.passed, counts.failed))
  vim.cmd(counts.failed == 0 and 'qa!' or 'cq!')
end

local function find(words)
  for number, line in ipairs(vim.api.nvim_buf_get_lines(0, 0, -1, false)) do
    local at = line:find(words, 1, true)
    if at then return number, at - 1 end
  end
  error('no «' .. words .. '» in the policy')
end

local function request(client, method, params)
  local answer, err = client.request_sync(method, params, 20000, 0)
  assert(answer, method .. ': ' .. tostring(err))
  assert(not answer.err, method .. ': ' .. vim.inspect(answer.err))
  return answer.result
end

local function diagnostics() return vim.diagnostic.get(0) end

-- The fix that an author would choose: resolved first where the server computes edits late.
local function first_fix(client)
  for _, diagnostic in ipairs(diagnostics()) do
    local lsp = diagnostic.user_data and diagnostic.user_data.lsp or {}
    local params = {
      textDocument = vim.lsp.util.make_text_document_params(),
      range = {
        start = { line = diagnostic.lnum, character = diagnostic.col },
        ['end'] = { line = diagnostic.end_lnum, character = diagnostic.end_col },
      },
      context = { diagnostics = { vim.tbl_extend('force', { range = {}, message = diagnostic.message, source = diagnostic.source }, lsp) } },
    }
    params.context.diagnostics[1].range = params.range
    for _, action in ipairs(request(client, 'textDocument/codeAction', params) or {}) do
      if not action.edit and action.data then action = request(client, 'codeAction/resolve', action) end
      if action.edit then return action end
    end
  end
end

local ok, err = pcall(function()
  vim.bo.filetype = 'markdown'
  local file = vim.api.nvim_buf_get_name(0)
  local id = vim.lsp.start_client({
    name = 'klausul',
    cmd = { os.getenv('KLAUSUL_NODE'), os.getenv('KLAUSUL_SERVER'), '--stdio' },
    root_dir = vim.fn.fnamemodify(file, ':h'),
  })
  assert(id, 'the client did not start')
  vim.lsp.buf_attach_client(0, id)
  local client
  check(vim.wait(20000, function()
    client = vim.lsp.get_client_by_id(id)
    return client and client.initialized
  end, 20), 'the server starts and is initialised')

  vim.wait(20000, function() return #diagnostics() > 0 end, 20)
  local found = #diagnostics()
  check(found > 0, 'findings come: ' .. found)
  for _, diagnostic in ipairs(diagnostics()) do
    say(('   %d:%d %s'):format(diagnostic.lnum + 1, diagnostic.col + 1, diagnostic.message:gsub('\n.*', '')))
  end

  local line, column = find('artikkel 13')
  vim.api.nvim_win_set_cursor(0, { line, column + 2 })
  local hover = request(client, 'textDocument/hover', vim.lsp.util.make_position_params())
  local text = hover and table.concat(vim.lsp.util.convert_input_to_markdown_lines(hover.contents), ' ') or ''
  check(text:find('13', 1, true) ~= nil and #text > 80, 'the hover explains Article 13')

  local fix = first_fix(client)
  check(fix ~= nil, 'a quick fix is offered' .. (fix and ': ' .. fix.title or ''))
  if fix then
    local before = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n')
    check(not vim.inspect(fix.edit):find('snippet', 1, true), 'without snippets, which Neovim does not know')
    vim.lsp.util.apply_workspace_edit(fix.edit, client.offset_encoding)
    check(table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n') ~= before, 'it changes the text')
    local fewer = vim.wait(20000, function()
      local left = 0
      for _, d in ipairs(diagnostics()) do
        if not tostring(d.code or (d.user_data and d.user_data.lsp and d.user_data.lsp.code)):find('placeholder') then left = left + 1 end
      end
      return left < found
    end, 20)
    check(fewer, 'its finding goes')
  end

  client.stop()
  check(vim.wait(20000, function() return client.is_stopped() end, 20), 'the server stops when asked')
end)
if not ok then check(false, tostring(err)) end
finish()
