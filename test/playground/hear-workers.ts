import type { Page } from 'playwright-core';

/** Hears what the browser logs of a page's workers from their first moment, which a page's console does not tell. */
export async function hearWorkers(page: Page, heard: (entry: string) => void): Promise<void> {
  const session = await page.context().newCDPSession(page);
  session.on('Target.attachedToTarget', async ({ sessionId }) => {
    for (const [id, method] of ['Log.enable', 'Runtime.runIfWaitingForDebugger'].entries()) {
      await session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
    }
  });
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { method, params } = JSON.parse(message);
    if (method === 'Log.entryAdded') heard(`${params.entry.level}: ${params.entry.text}`);
  });
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: false });
}
