// A reference server of tus 1.0.0. Arguments: the path of the uploads, the folder to keep them in.
// Prints READY and its port, and ends when its standard input does.
import { FileStore } from '@tus/file-store';
import { Server } from '@tus/server';

const [path, directory] = process.argv.slice(2);
const server = new Server({ path, datastore: new FileStore({ directory }) });
const listener = server.listen({ host: '127.0.0.1', port: 0 }, () =>
  console.log(`READY ${listener.address().port}`),
);
process.stdin.resume().on('end', () => process.exit());
