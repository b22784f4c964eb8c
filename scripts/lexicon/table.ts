import { join } from 'node:path';
import { type Category, categories, type Reader } from '../../engine/types';
import { kindNames } from './kindNames';
import { lexiconFolder, type LexiconSource, type SourcedEntry } from './readLexicon';
