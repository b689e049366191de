import { connectBasket } from './enhance/basket.ts';
import { connectCopy } from './enhance/copy.ts';
import { connectCountdown } from './enhance/countdown.ts';
import { element } from './enhance/element.ts';
import { connectFilters } from './enhance/filters.ts';
import { holdForms } from './enhance/forms.ts';
import { connectGallery } from './enhance/gallery.ts';
import { openDialogs } from './enhance/dialogs.ts';
import { connectPlaces } from './enhance/places.ts';
import { connectPrint } from './enhance/print.ts';
import { connectStepper } from './enhance/stepper.ts';
import { connectSuggest } from './enhance/suggest.ts';
import { nameTravellers } from './enhance/travel.ts';
import { serveOffline } from './enhance/offline.ts';

/** All that JavaScript adds. Every page works without it: what stands here is quicker, or spares a reload. */
element('w-suggest', connectSuggest);
element('w-places', connectPlaces);
element('w-basket', connectBasket);
element('w-stepper', connectStepper);
element('w-copy', connectCopy);
element('w-filters', connectFilters);
element('w-countdown', connectCountdown);
element('w-gallery', connectGallery);
element('w-print', connectPrint);
holdForms();
openDialogs();
nameTravellers();
serveOffline();
