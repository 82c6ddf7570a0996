/** The voice toolkit of the platform: the test dispatches its events on the element. */
import { LightningElement } from 'lwc';

export default class ServiceCloudVoiceToolkitApi extends LightningElement {}
