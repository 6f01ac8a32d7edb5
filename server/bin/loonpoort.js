#!/usr/bin/env node
// A file of its own, because npm links commands at `npm ci`, when nothing is built yet.
import '../dist/cli.js';
