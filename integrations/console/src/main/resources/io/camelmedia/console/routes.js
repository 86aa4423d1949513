'use strict';

/* Draws the routes that /structure tells of, and lights what is at work. */

const drawn = new Map();
let shape = '';

const anchor = id => 'route-' + encodeURIComponent(id);

/* A step that calls another route leads there. */
const label = (step, routes) => {
  const called = step.kind !== 'from' && routes.find(route => route.text !== '' && route.text === step.text);
  if (!called) return step.text;
  const link = make('a', '', step.text);
  link.href = '#' + anchor(called.id);
  return link;
};

const draw = (key, step, routes) => {
  const counts = make('span', 'counts');
  const inner = step.steps.length > 0 && step.kind !== 'from';
  const element = make('div', 'step ' + step.kind + (inner ? ' block' : ''),
    make('div', 'kind', make('span', '', step.kind), counts), label(step, routes));
  if (inner) element.append(flow(key, step.steps, routes));
  drawn.set(key, { element, counts, total: step.total || 0 });
  return make('li', '', element);
};

const flow = (key, steps, routes) => {
  const list = make('ul', 'flow');
  steps.forEach((step, i) => list.append(draw(key + '/' + i, step, routes)));
  return list;
};

const drawAll = routes => {
  drawn.clear();
  document.getElementById('routes').replaceChildren(...routes.map(route => {
    const title = make('h2', '', route.id, make('span', 'counts'));
    const list = flow(route.id, route.steps, routes);
    list.prepend(draw(route.id + '/from', route, routes));
    const section = make('section', 'route', title, list);
    section.id = anchor(route.id);
    drawn.set(route.id, { element: section, counts: title.lastChild, total: 0 });
    return section;
  }));
};

/* Lit while an exchange is in it; for a moment when one has passed since the last look. */
const showStep = (key, step) => {
  const there = drawn.get(key);
  const counted = step.total !== undefined;
  text(there.counts, !counted ? '' : (step.inflight > 0 ? number(step.inflight) + ' in, ' : '') + number(step.total)
    + (step.failed > 0 ? ', ' + number(step.failed) + ' failed' : ''));
  there.counts.classList.toggle('failed', step.failed > 0);
  there.element.classList.toggle('busy', step.inflight > 0);
  there.element.classList.toggle('passed', counted && !(step.inflight > 0) && step.total > there.total);
  there.total = step.total || 0;
  if (step.kind !== 'from') step.steps.forEach((inner, i) => showStep(key + '/' + i, inner));
};

const showRoute = route => {
  const there = drawn.get(route.id);
  const counted = route.total === undefined ? '' : ', ' + number(route.total) + (route.total === 1 ? ' exchange' : ' exchanges')
    + (route.inflight > 0 ? ', ' + number(route.inflight) + ' at work' : '')
    + (route.failed > 0 ? ', ' + number(route.failed) + ' failed' : '');
  text(there.counts, route.status.toLowerCase() + counted);
  there.element.classList.toggle('busy', route.inflight > 0);
  there.element.classList.toggle('stopped', route.status !== 'Started');
  showStep(route.id + '/from', route);
  route.steps.forEach((step, i) => showStep(route.id + '/' + i, step));
};

/* What does not change while a route runs. */
const outline = step => [step.id, step.kind, step.text, step.steps.map(outline)];

const show = told => {
  document.title = told.context + ' · Routes';
  const now = JSON.stringify(told.routes.map(outline));
  if (now !== shape) {
    drawAll(told.routes);
    shape = now;
  }
  told.routes.forEach(showRoute);
  document.querySelector('.uncounted').hidden = told.routes.length === 0
    || told.routes.some(route => route.total !== undefined);
};

follow('structure', show);
