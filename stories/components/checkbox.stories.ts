import '@nusa/elements/checkbox';
import { story } from '../support/story.js';

export default { title: 'Components/Checkbox', component: 'nusa-checkbox' };

export const Default = story({
  id: '<nusa-checkbox name="setuju" value="ya" label="Saya menyatakan data ini benar"></nusa-checkbox>',
  en: '<nusa-checkbox name="setuju" value="ya" label="I declare that this information is true"></nusa-checkbox>',
});

export const WithHint = story({
  id: '<nusa-checkbox name="kabar" value="ya" label="Kirim kabar lewat WhatsApp" hint="Anda dapat berhenti kapan saja"></nusa-checkbox>',
  en: '<nusa-checkbox name="kabar" value="ya" label="Send updates on WhatsApp" hint="You can stop at any time"></nusa-checkbox>',
});

export const Ticked = story({
  id: '<nusa-checkbox name="setuju" value="ya" label="Saya menyatakan data ini benar" checked></nusa-checkbox>',
  en: '<nusa-checkbox name="setuju" value="ya" label="I declare that this information is true" checked></nusa-checkbox>',
});

export const InError = story({
  id: '<nusa-checkbox name="setuju" value="ya" label="Saya menyatakan data ini benar" required error-message="Centang untuk menyatakan data ini benar"></nusa-checkbox>',
  en: '<nusa-checkbox name="setuju" value="ya" label="I declare that this information is true" required error-message="Tick the box to declare that this information is true"></nusa-checkbox>',
});

export const Disabled = story({
  id: '<nusa-checkbox name="setuju" value="ya" label="Saya menyatakan data ini benar" disabled></nusa-checkbox>',
  en: '<nusa-checkbox name="setuju" value="ya" label="I declare that this information is true" disabled></nusa-checkbox>',
});

export const OwnInput = story({
  id: '<nusa-checkbox label="Saya menyatakan data ini benar"><input type="checkbox" name="setuju" value="ya" /></nusa-checkbox>',
  en: '<nusa-checkbox label="I declare that this information is true"><input type="checkbox" name="setuju" value="ya" /></nusa-checkbox>',
});
