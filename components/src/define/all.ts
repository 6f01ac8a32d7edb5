import './provider.js';
import '../generated/define.js';
