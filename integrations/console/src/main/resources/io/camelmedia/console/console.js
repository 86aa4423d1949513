'use strict';

/* Shows what /media tells. */

const SAMPLES = 60;
const STANDS_AFTER = 5000;

const plots = { sent: [], received: [], calls: [], waiting: [] };
const moved = new Map();
let last = null;

const bytes = count => {
  const units = ['B', 'kB', 'MB', 'GB', 'TB', 'PB'];
  let unit = 0;
  while (Math.round(count) >= 1000 && unit < units.length - 1) {
    count /= 1000;
    unit++;
  }
  return (unit === 0 || count >= 100 ? Math.round(count) : count.toFixed(1)) + ' ' + units[unit];
};

const duration = millis => {
  const seconds = Math.round(millis / 1000);
  if (seconds < 60) return seconds + ' s';
  if (seconds < 3600) return Math.floor(seconds / 60) + ':' + String(seconds % 60).padStart(2, '0') + ' min';
  if (seconds < 172800) return Math.floor(seconds / 3600) + ':' + String(Math.floor(seconds / 60) % 60).padStart(2, '0') + ' h';
  return Math.floor(seconds / 86400) + ' days';
};

const when = instant => new Date(instant).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'medium' });

const bar = () => {
  const made = make('div', 'bar', make('i'));
  made.setAttribute('role', 'progressbar');
  made.setAttribute('aria-valuemin', '0');
  made.setAttribute('aria-valuemax', '100');
  return made;
};

const setBar = (element, percent, kind) => {
  element.className = 'bar' + (percent === null ? ' unknown' : '') + (kind ? ' ' + kind : '');
  if (percent === null) {
    element.removeAttribute('aria-valuenow');
    element.firstChild.style.width = '';
  } else {
    element.setAttribute('aria-valuenow', String(Math.round(percent)));
    element.firstChild.style.width = percent.toFixed(1) + '%';
  }
};

/* Shows a list, keeping the rows of what was there before. */
const list = (id, items, key, create, update, counted) => {
  const section = document.getElementById(id);
  const rows = section.querySelector('.rows');
  const known = new Map([...rows.children].map(row => [row.dataset.key, row]));
  let at = rows.firstChild;
  const seen = new Set();
  for (const item of items) {
    let name = key(item);
    while (seen.has(name)) name += '+';
    seen.add(name);
    let row = known.get(name);
    if (row) {
      known.delete(name);
    } else {
      row = make('li');
      row.dataset.key = name;
      row.parts = create(row, item);
    }
    update(row.parts, item);
    if (row === at) {
      at = at.nextSibling;
    } else {
      rows.insertBefore(row, at);
    }
  }
  known.forEach(row => row.remove());
  rows.hidden = items.length === 0;
  section.querySelector('.none').hidden = items.length > 0;
  text(section.querySelector('.count'), items.length === 0 ? '' : counted ? counted(items) : number(items.length));
};

/* ---- transfers ---- */

/* The rate of the last seconds, from what has moved between two looks. */
const rateOf = (transfer, now) => {
  const before = moved.get(transfer.exchange);
  if (!before || transfer.reached < before.reached) {
    moved.set(transfer.exchange, { reached: transfer.reached, at: now, movedAt: now, rate: transfer.perSecond });
    return moved.get(transfer.exchange);
  }
  const seconds = (now - before.at) / 1000;
  if (seconds > 0) {
    const current = (transfer.reached - before.reached) / seconds;
    before.rate = (before.rate + current) / 2;
    if (transfer.reached > before.reached) before.movedAt = now;
    if (now - before.movedAt >= STANDS_AFTER) before.rate = 0;
    before.reached = transfer.reached;
    before.at = now;
  }
  return before;
};

const transferRow = row => {
  const parts = {
    tag: make('span', 'tag'), name: make('span', 'name'), percent: make('span', 'fact'),
    bar: bar(), where: make('span'), size: make('span', 'right'), rate: make('span'), eta: make('span')
  };
  row.append(make('div', 'row', parts.tag, parts.name, parts.percent), parts.bar,
    make('div', 'under', parts.where, parts.size, parts.rate, parts.eta));
  return parts;
};

const showTransfer = now => (parts, transfer) => {
  const state = moved.get(transfer.exchange);
  const kind = transfer.activity === 'upload' ? 'up' : 'down';
  const stands = now - state.movedAt >= STANDS_AFTER;
  const percent = transfer.total > 0 ? Math.min(100, transfer.reached * 100 / transfer.total) : null;
  parts.tag.className = 'tag ' + kind;
  text(parts.tag, kind === 'up' ? '↑ upload' : '↓ download');
  text(parts.name, transfer.name || transfer.exchange);
  text(parts.percent, percent === null ? '' : Math.floor(percent) + ' %');
  setBar(parts.bar, percent, kind);
  text(parts.where, transfer.component + ':' + transfer.operation);
  text(parts.size, bytes(transfer.reached) + (transfer.total >= 0 ? ' of ' + bytes(transfer.total) : ''));
  text(parts.rate, stands ? 'stands for ' + duration(now - state.movedAt) : bytes(state.rate) + '/s');
  parts.rate.className = stands ? 'warn' : '';
  text(parts.eta, stands || transfer.total < 0 || state.rate < 1 ? ''
    : duration((transfer.total - transfer.reached) / state.rate * 1000) + ' left');
  parts.eta.hidden = parts.eta.textContent === '';
};

const showTransfers = (transfers, now) => {
  const states = transfers.map(transfer => rateOf(transfer, now));
  const there = new Set(transfers.map(transfer => transfer.exchange));
  for (const exchange of moved.keys()) if (!there.has(exchange)) moved.delete(exchange);
  const rate = states.reduce((sum, state) => sum + state.rate, 0);
  list('transfers', transfers, transfer => transfer.exchange, transferRow, showTransfer(now),
    items => number(items.length) + (items.length > 1 ? ', ' + bytes(rate) + '/s together' : ''));
};

/* ---- jobs, feeds, accounts, failures ---- */

const jobRow = row => {
  const parts = {
    name: make('span', 'name'), percent: make('span', 'fact'), bar: bar(),
    where: make('span'), age: make('span', 'right'), trouble: make('p', 'message bad')
  };
  row.append(make('div', 'row', parts.name, parts.percent), parts.bar,
    make('div', 'under', parts.where, parts.age), parts.trouble);
  return parts;
};

const showJob = (parts, job) => {
  text(parts.name, job.name);
  text(parts.percent, job.percent === null ? '' : Math.floor(job.percent) + ' %');
  setBar(parts.bar, job.percent, '');
  text(parts.where, job.component + ':' + job.operation + ', ' + job.account);
  text(parts.age, 'for ' + duration(job.ageMillis) + (job.waiters > 1 ? ', ' + job.waiters + ' exchanges' : ''));
  text(parts.trouble, job.trouble || '');
  parts.trouble.hidden = !job.trouble;
};

const feedRow = row => {
  const parts = {
    name: make('span', 'name'), lag: make('span', 'fact'), route: make('span'), open: make('span'),
    position: make('span', 'right'), cursor: make('div', 'under'), trouble: make('p', 'message bad')
  };
  row.append(make('div', 'row', parts.name, parts.lag), make('div', 'under', parts.route, parts.open, parts.position),
    parts.cursor, parts.trouble);
  return parts;
};

const showFeed = (parts, feed) => {
  text(parts.name, feed.feed);
  text(parts.lag, 'lag ' + duration(feed.lagMillis));
  parts.lag.className = 'fact' + (feed.trouble ? ' bad' : '');
  text(parts.route, 'route ' + feed.route);
  text(parts.open, number(feed.open) + ' open');
  text(parts.position, feed.position ? 'at ' + when(feed.position) : 'at the beginning');
  text(parts.cursor, 'cursor ' + feed.cursor);
  text(parts.trouble, feed.trouble || '');
  parts.trouble.hidden = !feed.trouble;
};

const accountRow = row => {
  const parts = {
    tag: make('span', 'tag'), name: make('span', 'name'), closed: make('span', 'fact bad'), bar: bar(),
    service: make('span'), budget: make('span', 'right'), calls: make('span'), media: make('span'), queue: make('span', 'right')
  };
  row.append(make('div', 'row', parts.tag, parts.name, parts.closed), parts.bar,
    make('div', 'under', parts.service, parts.budget), make('div', 'under', parts.calls, parts.media, parts.queue));
  return parts;
};

const places = (name, of) => of.busy + ' of ' + number(of.size) + ' ' + name;

const showAccount = (parts, account) => {
  const budget = account.budget;
  text(parts.tag, account.component);
  text(parts.name, account.account);
  text(parts.closed, account.closedMillis > 0 ? 'closed for ' + duration(account.closedMillis) : '');
  parts.bar.hidden = !budget;
  if (budget) setBar(parts.bar, budget.left * 100 / budget.limit, budget.left * 10 < budget.limit ? 'low' : '');
  text(parts.service, account.service);
  text(parts.budget, budget
    ? number(budget.left) + ' of ' + number(budget.limit) + ' calls left, ' + duration(budget.windowMillis)
    : 'no limit known');
  text(parts.calls, places('calls', account.calls));
  text(parts.media, places('transfers', account.media));
  const waiting = account.waitingForLimiter + account.calls.waiting + account.media.waiting;
  text(parts.queue, waiting === 0 ? 'nobody waits' : number(waiting) + ' wait: '
    + number(account.waitingForLimiter) + ' for the limiter, '
    + number(account.calls.waiting + account.media.waiting) + ' for a place');
};

/* A failure does not change. */
const failureRow = (row, failure) => {
  const where = failure.component + ':' + failure.operation;
  const status = failure.status > 0 ? [make('span', 'tag bad', String(failure.status))] : [];
  row.append(make('div', 'row', ...status, make('span', 'name', where)),
    make('p', 'message', failure.message));
  if (failure.advice) row.append(make('p', 'advice', failure.advice));
  row.append(make('div', 'under', ...[
    failure.route && make('span', '', 'route ' + failure.route),
    failure.exchange && make('span', '', 'exchange ' + failure.exchange),
    make('span', 'right', when(failure.time))
  ].filter(Boolean)));
};

/* ---- plots ---- */

const draw = (name, value, told) => {
  const samples = plots[name];
  samples.push(value);
  if (samples.length > SAMPLES) samples.shift();
  const tile = document.querySelector('[data-plot="' + name + '"]');
  text(tile.querySelector('.value'), told);
  const most = Math.max(1e-9, ...samples);
  const step = 120 / (SAMPLES - 1);
  const from = 120 - (samples.length - 1) * step;
  const points = samples.map((sample, i) =>
    (from + i * step).toFixed(2) + ' ' + (38 - 34 * sample / most).toFixed(2));
  const line = 'M' + points.join('L');
  tile.querySelector('.line').setAttribute('d', line);
  tile.querySelector('.area').setAttribute('d', line + 'L120 40L' + from.toFixed(2) + ' 40Z');
};

/* Sums of the whole CamelContext; without any component none are told. */
const showRates = (told, now) => {
  const totals = told.totals || { calls: 0, bytesSent: 0, bytesReceived: 0 };
  const waiting = told.accounts.reduce((sum, account) =>
    sum + account.waitingForLimiter + account.calls.waiting + account.media.waiting, 0);
  if (last) {
    const seconds = Math.max(0.001, (now - last.at) / 1000);
    const rate = field => Math.max(0, totals[field] - last.totals[field]) / seconds;
    draw('sent', rate('bytesSent'), bytes(rate('bytesSent')) + '/s');
    draw('received', rate('bytesReceived'), bytes(rate('bytesReceived')) + '/s');
    draw('calls', rate('calls'), rate('calls').toFixed(1) + ' /s');
  }
  draw('waiting', waiting, number(waiting));
  last = { at: now, totals };
};

const show = told => {
  const now = performance.now();
  document.title = told.context + ' · Camel Media';
  showRates(told, now);
  showTransfers(told.transfers, now);
  list('jobs', told.jobs, job => job.component + ' ' + job.account + ' ' + job.name, jobRow, showJob);
  list('feeds', told.feeds, feed => feed.cursor, feedRow, showFeed);
  list('accounts', told.accounts, account => account.component + ' ' + account.service + ' ' + account.account,
    accountRow, showAccount);
  list('failures', told.failures, failure => failure.time + ' ' + failure.exchange + ' ' + failure.message,
    failureRow, () => {});
};

follow('media', show);
