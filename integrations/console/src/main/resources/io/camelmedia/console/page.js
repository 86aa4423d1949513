'use strict';

/* What both pages use. Texts go in as text, never as markup. */

const INTERVAL = 1000;

const number = value => value.toLocaleString('en-US');

/* An element with a class, a text, or further elements. */
const make = (tag, cls, ...content) => {
  const made = document.createElement(tag);
  if (cls) made.className = cls;
  made.append(...content);
  return made;
};

const text = (element, value) => {
  if (element.textContent !== value) element.textContent = value;
};

const setState = (cls, told) => {
  const state = document.getElementById('state');
  state.className = 'state ' + cls;
  text(state, told);
};

/* Asks for a path once a second and shows what it tells. */
const follow = async (path, show) => {
  try {
    const answer = await fetch(path, { cache: 'no-store', signal: AbortSignal.timeout(5000) });
    if (!answer.ok) throw new Error('HTTP ' + answer.status);
    const told = await answer.json();
    text(document.getElementById('context'), told.context);
    show(told);
    setState('live', 'live');
  } catch (e) {
    setState('lost', 'the application does not answer');
  }
  setTimeout(follow, INTERVAL, path, show);
};
