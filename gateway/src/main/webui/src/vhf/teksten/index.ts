import gebied from './gebied';
import ranglijst from './ranglijst';
import waarden from './waarden';

export default { ...waarden, ranglijst, gebied } as const;
