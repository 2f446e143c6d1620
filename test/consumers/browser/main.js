// The same app as the ESM one; only where it runs differs.
import '../esm/main.js';
