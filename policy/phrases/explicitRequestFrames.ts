/**
 * Frames of asking for a person in English: a verb, room for what describes the person, and the noun
 * that names one. They reach the wording nobody remembered.
 */
import type { PhraseSet } from '../../src/policy/index.ts';
import { says } from './wording.ts';

export const explicitRequestFrames: readonly PhraseSet[] = [
  says('explicitRequest', 'request', 1, 'A person is told to get in touch.', [
    '@have ..3 @helper ..3 call|contact|phone|ring|text|message me|us',
    '@have ..3 @helper ..3 (get back|reach out|follow up|be in touch|get in touch|call back|ring back|phone back)',
    '@have ..3 @staff|person|people|team|department|desk|sum1 [to] [please] (step in|take over|look into|look at|assist me|help me|help us|handle this|handle it|deal with|take it from|take this|sort this|review this|explain this)',
    'get|have|ask|find|send someone|somebody|anyone [to] help|assist me|us',
    '@wish|@modal ..3 call|callback|contact|contacted|phoned|rung|called|hear [back] from|by ..3 @helper',
    '(if|grateful|appreciate it|great|helpful|good|love) ..3 @helper ..4 could|would|can|to ..1 call|contact|phone|ring|text|explain',
    '@wish|@modal ..3 (looked at|looked into|reviewed|checked|handled|read|answered|seen|dealt with|assessed|examined|verified|passed to|processed|picked up|resolved|solved|sorted|fixed|heard) [by] ..2 @helper'
  ]),
  says('explicitRequest', 'request', 1, 'The customer is to be handed to a person.', [
    '@connect [the|this|my|our] me|us|this|it|call|chat|conversation|case|ticket|complaint [@through] @onto ..3 @helper',
    '@wish|@modal ..3 @connected ..1 @onto ..3 @helper',
    'get|put|have|bring|add|invite|loop ..3 @helper (on|onto|into|in|to) [the|this|my] line|phone|call|chat|conversation|here',
    'put|get|pass|patch me|us thru|thr|trough|throught|threw',
    'none|neither ..3 @staff $',
    '^ [please|get|start|want|need] support|agent|human|live chat [@now] $',
    '@talk @to [ur|your|the|a] senior|seniors|superior|higher',
    '^ [hi|hello|please|the|a|an|your|get|need|want] [me] [a] @team|@department|sales|account|loan|credit|insurance|travel|ticket|booking agent|rep|representative|advisor|adviser|specialist|person|operator [@now] $',
    '^ @staff for|at|in|from|billing|sales|claims|returns [@team|@department] [@now] $',
    'time|times|again ..4 type|typed|typing|say|said|saying|ask|asked|write ..3 @staff|human|person $'
  ]),
  says('explicitRequest', 'request', 1, 'The customer wants to talk to a person.', [
    '@talk @to ..3 @helper',
    '@talk @to ..3 retention|retentions|billing|sales|claims|complaints|reception|reservations|accounts|cancellations|returns|lending|corporate|management',
    '@wish|@modal ..3 word|conversation|chat with ..3 @helper',
    '@wish|can|could|may|let ..1 discuss|dispute|explain|clarify|sort|resolve|settle ..3 with|to ..3 @helper',
    'is|are|isnt|do|have|any ..5 @helper ..1 i|we can|could @talk|reach|ask|call|message',
    'no [more] ai|automation|chatbots|automated [system|answers|replies|please] $'
  ]),
  says('explicitRequest', 'request', 1, 'The customer asks for a call without saying from whom.', [
    'give|make|drop|place|do [me|us] [a|the|your] [quick|phone] call|ring|bell|buzz|callback|shout [to] [me|us|back|please|now|at|on|today|tomorrow|when|about]',
    '^ [please|pls|plz|kindly|just|so|and|then] call|ring|phone me|us [back] urgent|now|on|my|back|pls|sir|asap',
    '(set up|setup|schedule|arrange|organise|organize|book|hop on|jump on|get on|do|have|start|request) [me|us|on] [a|an|the|this] [quick|short|phone|video|voice|zoom] call|chat|callback|conversation|video with|from ..3 @helper|engineers|folks|you|guys',
    'call|ring|phone me|us instead',
    '^ [please|a|request|yes|ok|just] (callback|call back|phone call|return call) [@now] $',
    '@wish [a|an|the] [phone] (callback|call back|return call|phone call)',
    'someone|somebody|anyone [please|pls|plz|kindly|just] call|contact|phone|ring|text me|us [please|back|asap|now|today] $',
    'please|pls|plz|kindly|and|then contact|reach|phone|ring me|us on|at|by|via|asap|regarding|about|today|now|back|immediately|urgently',
    'please|pls|plz|kindly contact|reach|phone|ring me|us $',
    'hop|jump|get|go on a [quick|short|phone|video] call|zoom [with|please|now|to]',
    'will|would|can|could [one] of you|your|u ..2 call|ring|phone [me|us]',
    'can|could|will|would i|we ..1 [get|have|receive|request] a|the (call back|callback|phone call|return call)',
    'do|doing|discuss|finish|continue|sort this|it ..1 by|over|on|via [the] phone|call|voice|video with ..3 @helper'
  ]),
  says('explicitRequest', 'request', 1, 'A way around the machine, or up the line.', [
    'get|getting|go|going|skip|move [me] (out of|past|around|rid of|off|beyond|away from|by) [this|the|your|these|a] [stupid|silly|damn|automated|whole] @machine|menu|menus|loop|assistant',
    '@connect|bump|kick|raise|elevate|take [the|this|my] me|us|this|it|call|chat|case|ticket|complaint|issue [up|further|higher|on] to|with [a|an|the|your] [next|higher|second|2nd] @helper|@staff|tier|level|management|corporate|line|queue',
    'tell|let|ask ..3 @helper ..4 @talk|word',
    'request|requesting|require|requiring|demand|demanding|choose|select|summon|page|fetch [for] [me] @det [@real] [@real] @helper',
    'is|are any|anyone|anybody|someone|somebody else available|around|there|online',
    'put|get him|her on',
    'question|questions|query|queries|job|something|matter for [a|an|the|your] [@real] [@real] human|person|agent|representative|advisor|manager|supervisor|specialist|operator|expert',
    'need|needs|requires|want|only ..2 human|persons|person|human|manual eyes|input|touch|review|judgement|judgment|look|support|intervention',
    'number|line|button|key|option|link|extension|menu [is|it] [do|is] [i] for|with|where|gets|get [me] [@det] [@real] human|humans|person|people|operator|someone|somebody',
    '^ [please|can|i|you] [go|back|return|switch|onto|over] to|with [@det] [@real] @staff',
    'someone|somebody|anyone with a [working|functioning|real] brain|pulse|clue|authority',
    'give|put|get|send|connect me|us back|again to|with|on|through',
    '(cut off|disconnected|dropped|hung up on me) ..6 (reconnect|put me back|back to|back with|connect|transfer me|same person|same agent)',
    '(must be|has to be|got to be|surely|nobody|no one|noone) ..4 i|we can|could|might @talk|reach|deal'
  ]),
  says('explicitRequest', 'always', 1, 'Requests that look like a refusal or like a complaint.', [
    'cant|cannot|couldnt|why i|we ..1 @talk|reach|get [@to] ..3 @helper'
  ])
];
