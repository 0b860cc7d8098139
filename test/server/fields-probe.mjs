import { NusaButton } from '@nusa/elements/button/element.js';

/** The names of the fields that each probe button received. */
export const probed = [];

/** A button that asks for the fields of its form, as an error summary does. */
export const FieldsProbe = {
  install() {
    if (this.isInstalled) return;
    this.isInstalled = true;
    const { render } = NusaButton.prototype;
    NusaButton.prototype.render = function () {
      if (this.label === 'probe') {
        probed.push(this.context.fields('nusa-form').map((field) => field.name));
      }
      return render.call(this);
    };
  },
};
