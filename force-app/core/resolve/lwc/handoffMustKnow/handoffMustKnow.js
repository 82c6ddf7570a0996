/** What to know before acting: warnings, approvals, promises, texts to read, language and tone. */
import { LightningElement, api } from 'lwc';
import language from '@salesforce/i18n/lang';
import { languageName } from 'c/handoffFormat';
import { labels } from 'c/handoffLabels';
import { fill } from 'c/handoffWording';
/** The part of a language tag that decides whether two people understand each other. */
function base(tag) {
  return tag.toLowerCase().split(/[-_]/)[0];
}
export default class HandoffMustKnow extends LightningElement {
  @api packet;
  labels = labels;
  /** Each warning with the words it rests on. */
  get warnings() {
    return this.packet.mustKnow.map(({ code, text, quote }, index) => ({
      key: `${index} ${code}`,
      text,
      // The space is part of the text: templates drop their own, and what is read or copied would run together.
      quote: quote === '' ? '' : ` \u201c${quote}\u201d`
    }));
  }
  get languageNote() {
    const spoken = this.packet.header.language;
    if (!spoken || base(spoken) === base(language)) return '';
    return fill(labels.languageDiffers, languageName(spoken));
  }
  get hasPromises() {
    return this.packet.promises.length > 0;
  }
  get hasDisclosures() {
    return this.packet.disclosures.length > 0;
  }
  get noAccess() {
    return this.packet.noAccess.includes('mustKnow');
  }
  get isEmpty() {
    return !(
      this.warnings.length > 0 ||
      this.languageNote ||
      this.packet.approvals.length > 0 ||
      this.hasPromises ||
      this.hasDisclosures ||
      this.packet.tone
    );
  }
}
