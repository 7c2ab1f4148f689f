import detail from './detail';
import melden from './melden';
import oplossing from './oplossing';
import overzicht from './overzicht';
import register from './register';
import stappen from './stappen';
import waarden from './waarden';

export default { ...waarden, register, melden, detail, stappen, overzicht, oplossing } as const;
