import { render } from 'preact';
import { App } from './app.tsx';
import type { BuiltIn } from './question.ts';
import { startJudge } from './start-judge.ts';

const place = document.getElementById('playground');
if (place) {
  place.replaceChildren();
  render(
    <App builtIn={dataOf<readonly [BuiltIn, ...BuiltIn[]]>('policies')} judge={startJudge(dataOf<string>('worker'))} />,
    place,
  );
}

/** What the build put into the page as data. */
function dataOf<Data>(id: string): Data {
  return JSON.parse(document.getElementById(id)?.textContent ?? 'null');
}
