// The whole package in one file for a script tag: every element is registered.
import './define/all.js';

export * from './index.js';
