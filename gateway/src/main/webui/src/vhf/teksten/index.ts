import gebied from './gebied';
import gesprek from './gesprek';
import meting from './meting';
import ranglijst from './ranglijst';
import waarden from './waarden';
import werk from './werk';

export default { ...waarden, ranglijst, gebied, gesprek, meting, werk } as const;
