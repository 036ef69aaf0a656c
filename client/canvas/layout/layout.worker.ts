import { expose } from 'comlink';
import { layOut } from './layOut.ts';

expose({ layOut });
