/**
 * Types of the modules that only the platform provides, as far as this project uses them.
 * They let the compiler check wires, labels, Apex calls and toolkits with no org.
 */

declare module '*.html' {
  const template: unknown;
  export default template;
}

declare module '@salesforce/label/*' {
  const text: string;
  export default text;
}

declare module '@salesforce/apex/*' {
  import type { WireAdapter } from 'lwc';

  /** Calls the Apex method; rejects with an ApexError-like object. Also usable as a wire adapter. */
  const method: {
    <Result = unknown>(parameters?: Record<string, unknown>): Promise<Result>;
    new (
      dataCallback: (value: { data?: unknown; error?: unknown }) => void
    ): WireAdapter<Record<string, unknown>>;
  };
  export default method;
}

declare module '@salesforce/apex' {
  export function refreshApex(provisioned: unknown): Promise<void>;
}

declare module '@salesforce/schema/*' {
  const reference: { objectApiName: string; fieldApiName: string };
  export default reference;
}

declare module '@salesforce/messageChannel/*' {
  const channel: { readonly channel: string };
  export default channel;
}

declare module '@salesforce/resourceUrl/*' {
  const url: string;
  export default url;
}

declare module '@salesforce/customPermission/*' {
  const granted: boolean | undefined;
  export default granted;
}

declare module '@salesforce/userPermission/*' {
  const granted: boolean | undefined;
  export default granted;
}

declare module '@salesforce/user/Id' {
  const id: string;
  export default id;
}

declare module '@salesforce/client/formFactor' {
  const formFactor: 'Large' | 'Medium' | 'Small';
  export default formFactor;
}

declare module '@salesforce/i18n/lang' {
  const language: string;
  export default language;
}

declare module '@salesforce/i18n/locale' {
  const locale: string;
  export default locale;
}

declare module '@salesforce/i18n/dir' {
  const direction: 'ltr' | 'rtl';
  export default direction;
}

declare module '@salesforce/i18n/timeZone' {
  const timeZone: string;
  export default timeZone;
}

declare module '@salesforce/i18n/currency' {
  const currency: string;
  export default currency;
}

declare module 'lightning/navigation' {
  import type { WireAdapterConstructor } from 'lwc';

  export interface PageReference {
    type: string;
    attributes?: Record<string, unknown>;
    state?: Record<string, unknown>;
  }
  export const CurrentPageReference: WireAdapterConstructor<Record<string, never>, PageReference>;
  export const NavigationMixin: {
    <Base extends new (...parameters: never[]) => object>(base: Base): Base;
    readonly Navigate: unique symbol;
    readonly GenerateUrl: unique symbol;
  };
}

declare module 'lightning/platformShowToastEvent' {
  export class ShowToastEvent extends CustomEvent<unknown> {
    constructor(options: {
      title: string;
      message?: string;
      variant?: 'info' | 'success' | 'warning' | 'error';
      mode?: 'dismissible' | 'pester' | 'sticky';
      messageData?: unknown[];
    });
  }
}

declare module 'lightning/platformWorkspaceApi' {
  import type { WireAdapterConstructor } from 'lwc';

  export interface TabInfo {
    tabId: string;
    isSubtab: boolean;
    parentTabId?: string;
    recordId?: string;
    focused?: boolean;
  }
  export const IsConsoleNavigation: WireAdapterConstructor<Record<string, never>, boolean>;
  export const EnclosingTabId: WireAdapterConstructor<Record<string, never>, string>;
  export function openTab(options: {
    recordId?: string;
    url?: string;
    pageReference?: unknown;
    focus?: boolean;
    label?: string;
    overrideNavRules?: boolean;
  }): Promise<string>;
  export function openSubtab(
    parentTabId: string,
    options: { recordId?: string; url?: string; pageReference?: unknown; focus?: boolean }
  ): Promise<string>;
  export function focusTab(tabId: string): Promise<boolean>;
  export function closeTab(tabId: string): Promise<boolean>;
  export function getTabInfo(tabId: string): Promise<TabInfo>;
  export function getFocusedTabInfo(): Promise<TabInfo>;
  export function getAllTabInfo(): Promise<TabInfo[]>;
  export function refreshTab(
    tabId: string,
    options?: { includeAllSubtabs: boolean }
  ): Promise<void>;
  export function setTabLabel(tabId: string, label: string): Promise<TabInfo>;
  export function setTabIcon(
    tabId: string,
    icon: string,
    options?: { iconAlt: string }
  ): Promise<TabInfo>;
  export function setTabHighlighted(
    tabId: string,
    highlighted: boolean,
    options?: { pulse?: boolean; state?: string }
  ): Promise<TabInfo>;
}

declare module 'lightning/platformUtilityBarApi' {
  import type { WireAdapterConstructor } from 'lwc';

  export interface UtilityAttributes {
    label?: string;
    icon?: string;
    iconVariant?: string;
    highlighted?: boolean;
    height?: number;
    width?: number;
  }
  export const EnclosingUtilityId: WireAdapterConstructor<Record<string, never>, string>;
  export function open(utilityId: string, options?: { autoFocus: boolean }): Promise<boolean>;
  export function minimize(utilityId: string): Promise<boolean>;
  export function getInfo(utilityId: string): Promise<UtilityAttributes & { id: string }>;
  export function updateUtility(utilityId: string, attributes: UtilityAttributes): Promise<boolean>;
  export function updatePanel(utilityId: string, attributes: UtilityAttributes): Promise<boolean>;
}

declare module 'lightning/conversationToolkitApi' {
  export interface ConversationMessage {
    content?: string;
    name?: string;
    type?: string;
    timestamp?: number | string;
  }
  export function getConversationLog(
    recordId: string
  ): Promise<{ messages: ConversationMessage[] }>;
  export function getEnhancedConversationLog(
    recordId: string
  ): Promise<{ messages: ConversationMessage[] }>;
  export function sendTextMessage(recordId: string, message: { text: string }): Promise<boolean>;
  export function setAgentInput(recordId: string, input: { text: string }): Promise<boolean>;
  export function endConversation(recordId: string): Promise<boolean>;
}

declare module 'lightning/empApi' {
  export interface PlatformEventMessage {
    data: { payload: Record<string, unknown>; event: { replayId: number } };
    channel: string;
  }
  export interface Subscription {
    id: string;
    channel: string;
  }
  export function subscribe(
    channel: string,
    replayId: number,
    onMessage: (message: PlatformEventMessage) => void
  ): Promise<Subscription>;
  export function unsubscribe(
    subscription: Subscription,
    onResponse?: (response: unknown) => void
  ): Promise<unknown>;
  export function onError(listener: (error: unknown) => void): void;
  export function setDebugFlag(on: boolean): void;
  export function isEmpEnabled(): Promise<boolean>;
}

declare module 'lightning/messageService' {
  import type { WireAdapterConstructor } from 'lwc';

  export interface Subscription {
    readonly [key: string]: unknown;
  }
  export const MessageContext: WireAdapterConstructor<Record<string, never>, object>;
  export const APPLICATION_SCOPE: symbol;
  export function publish(context: object, channel: object, message: object): void;
  export function subscribe<Message>(
    context: object,
    channel: object,
    onMessage: (message: Message) => void,
    options?: { scope: symbol }
  ): Subscription;
  export function unsubscribe(subscription: Subscription | null): void;
  export function createMessageContext(): object;
  export function releaseMessageContext(context: object): void;
}

declare module 'lightning/uiRecordApi' {
  import type { WireAdapterConstructor } from 'lwc';

  export interface FieldValue {
    value: unknown;
    displayValue: string | null;
  }
  export interface RecordRepresentation {
    id: string;
    apiName: string;
    fields: Record<string, FieldValue>;
  }
  type FieldReference = string | { objectApiName: string; fieldApiName: string };
  export const getRecord: WireAdapterConstructor<
    {
      recordId: string | undefined;
      fields?: FieldReference[];
      optionalFields?: FieldReference[];
    },
    { data?: RecordRepresentation; error?: unknown }
  >;
  export function getFieldValue(record: RecordRepresentation, field: FieldReference): unknown;
  export function notifyRecordUpdateAvailable(records: { recordId: string }[]): Promise<void>;
}

declare module 'lightning/refresh' {
  export class RefreshEvent extends Event {
    constructor();
  }
  export function registerRefreshHandler(
    component: unknown,
    handler: (this: unknown) => Promise<unknown>
  ): string;
  export function unregisterRefreshHandler(registration: string): void;
}

declare module 'lightning/modal' {
  import { LightningElement } from 'lwc';

  export default class LightningModal extends LightningElement {
    static open<Result = unknown>(options: {
      label: string;
      size?: 'small' | 'medium' | 'large' | 'full';
      description?: string;
      disableClose?: boolean;
      [property: string]: unknown;
    }): Promise<Result | undefined>;
    close(result?: unknown): void;
    label: string;
    disableClose: boolean;
  }
}

declare module 'lightning/confirm' {
  export default class LightningConfirm {
    static open(options: {
      message: string;
      label?: string;
      variant?: 'header' | 'headerless';
      theme?: string;
    }): Promise<boolean>;
  }
}

declare module 'lightning/flowSupport' {
  export class FlowAttributeChangeEvent extends CustomEvent<unknown> {
    constructor(name: string, value: unknown);
  }
  export class FlowNavigationNextEvent extends CustomEvent<unknown> {
    constructor();
  }
}
