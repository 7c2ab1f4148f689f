import gebied from './gebied';
import gesprek from './gesprek';
import meting from './meting';
import ranglijst from './ranglijst';
import waarden from './waarden';
import werk from './werk';
import werkstuk from './werkstuk';

export default { ...waarden, ranglijst, gebied, gesprek, meting, werk, werkstuk } as const;
