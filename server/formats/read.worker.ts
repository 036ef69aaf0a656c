// The thread in which bytes from outside are parsed.
import { readBytes } from './readBytes.ts';

export default readBytes;
