import type { PropertyValues } from 'lit';
import { PickerElement } from '../kinds/picker.js';

/** Chooses the login to work with; the session of everything on the page changes with it. */
export abstract class RolePickerElement extends PickerElement {
  protected override readonly audience = 'person';

  protected override willUpdate(properties: PropertyValues): void {
    super.willUpdate(properties);
    this.value ??= this.session?.login?.id;
  }

  protected override async send(loginId: string): Promise<unknown> {
    const { connection, language } = this;
    return connection!.run(() => connection!.client.session.selectLogin(loginId, { language }));
  }
}
