/** Does it run: schedules, settings, and what waits too long? */
import { CLOCK_JOBS, missingJobs } from '../jobs.ts';
import { at, fail, named, settingOf, warn, type Check } from './check.ts';

const HOUR = 60 * 60 * 1000;

function scheduled(id: string, title: string, job: RegExp): Check {
  return {
    id,
    title,
    mend: 'handoff deploy --schedule, or schedule the class in Setup, Apex Classes.',
    look({ org }) {
      const jobs = org
        .rows('CronTrigger')
        .filter((row) => job.test(String(at(row, 'CronJobDetail.Name'))));
      if (jobs.length === 0)
        return fail('It is not scheduled: nothing is ever deleted or looked after.');
      const stopped = jobs.every((row) =>
        ['DELETED', 'ERROR', 'PAUSED', 'COMPLETE'].includes(String(row['State']))
      );
      return stopped ? fail(`Its job is ${String(jobs[0]?.['State'])}.`) : undefined;
    }
  };
}

export const RUNNING_CHECKS: readonly Check[] = [
  scheduled('retention', 'retention is scheduled', /Retention/i),
  {
    id: 'clock',
    title: 'the clock that looks at waiting work is scheduled',
    mend: 'handoff deploy --schedule, or run HandoffClock.schedule() as anonymous Apex.',
    look({ org }) {
      const missing = missingJobs(org.rows('CronTrigger'), CLOCK_JOBS);
      return missing.length === 0
        ? undefined
        : fail(`Not scheduled: ${named(missing)}. Waiting work is not looked at in these minutes.`);
    }
  },
  {
    id: 'retention-ran',
    title: 'retention has run in the last two days',
    mend: 'Look at its last job in Setup, Apex Jobs.',
    look({ org, now }) {
      const times = org
        .rows('CronTrigger')
        .filter((row) => /Retention/i.test(String(at(row, 'CronJobDetail.Name'))))
        .map((row) => Date.parse(String(row['PreviousFireTime'])));
      const known = times.filter((time) => !Number.isNaN(time));
      return known.length > 0 && Math.max(...known) < now - 48 * HOUR
        ? warn('It last ran more than two days ago.')
        : undefined;
    }
  },
  {
    id: 'watchdog-failed',
    title: 'no job of the watchdog has failed',
    mend: 'Read the failure in Setup, Apex Jobs.',
    look({ org }) {
      const failed = org.rows('AsyncApexJob').filter((row) => row['Status'] === 'Failed');
      return failed.length === 0
        ? undefined
        : fail(`Failed: ${named(failed.map((row) => String(at(row, 'ApexClass.Name'))))}.`);
    }
  },
  {
    id: 'kill-switch',
    title: 'the handoff is switched on',
    mend: 'Set handoff.enabled to true when the trouble is over.',
    look: (patient) =>
      settingOf(patient, 'handoff.enabled') === 'false'
        ? warn('It is switched off: only a request for a person escalates.')
        : undefined
  },
  {
    id: 'notifier',
    title: 'every notifier that is named exists',
    mend: 'Correct notification.notifiers, or deploy the class.',
    look(patient) {
      const wanted = (settingOf(patient, 'notification.notifiers') ?? '')
        .split('|')
        .filter(Boolean);
      const have = patient.org.texts('ApexClass', 'Name');
      const gone = wanted.filter((name) => name.startsWith('Handoff') && !have.has(name));
      return gone.length === 0 ? undefined : fail(`There is no class ${named(gone)}.`);
    }
  },
  {
    id: 'business-hours',
    title: 'the business hours that destinations name exist',
    mend: 'Make them in Setup, Business Hours, or correct the destination.',
    look({ org }) {
      const have = org.texts('BusinessHours', 'Name');
      const wanted = [...org.texts('Handoff_Destination__mdt', 'Business_Hours__c')].filter(
        (name) => name !== ''
      );
      const gone = wanted.filter((name) => !have.has(name));
      return gone.length === 0 ? undefined : fail(`There are no business hours ${named(gone)}.`);
    }
  },
  {
    id: 'business-hours-active',
    title: 'the default business hours are active',
    mend: 'Setup, Business Hours: activate the default.',
    look: ({ org }) =>
      org
        .rows('BusinessHours')
        .some((row) => row['IsDefault'] === true && row['IsActive'] === false)
        ? fail('The default business hours are not active.')
        : undefined
  },
  {
    id: 'threshold-review',
    title: 'no threshold is overdue for review',
    mend: 'handoff tune, or confirm the number and set a new review date.',
    look({ org, now }) {
      const late = org
        .rows('Handoff_Threshold__mdt')
        .filter((row) => Date.parse(String(row['Review_On__c'])) < now);
      return late.length === 0
        ? undefined
        : warn(`Overdue: ${named(late.map((row) => String(row['DeveloperName'])))}.`);
    }
  },
  {
    id: 'errors',
    title: 'no error event in the last day',
    mend: 'Read Handoff_Event__c of kind error; its code names the step.',
    look({ org }) {
      const count = org.rows('Handoff_Event__c').length;
      return count === 0 ? undefined : warn(`${String(count)} error events in the last day.`);
    }
  },
  {
    id: 'waiting',
    title: 'nobody waits beyond the target',
    mend: 'Look at the board; add people to the queue or an overflow.',
    look({ org, now }) {
      const late = org
        .rows('Handoff_Transfer__c')
        .filter((row) => Date.parse(String(row['Target_At__c'])) < now - HOUR);
      return late.length === 0
        ? undefined
        : fail(`${String(late.length)} customers wait an hour beyond the target.`);
    }
  },
  {
    id: 'push-allotment',
    title: 'pushed events are within the daily allotment',
    mend: 'Set push.enabled to false; the console looks by itself.',
    look({ org }) {
      const used = Math.max(
        0,
        ...org.rows('PlatformEventUsageMetric').map((row) => Number(row['Value'] ?? 0))
      );
      const limit =
        org.rows('Organization')[0]?.['OrganizationType'] === 'Unlimited Edition' ? 50_000 : 25_000;
      return used > 0.8 * limit
        ? warn(`${String(used)} of about ${String(limit)} events were delivered today.`)
        : undefined;
    }
  },
  {
    id: 'pop-on-page',
    title: 'a record page with the screen pop is in the org',
    mend: 'Put the component on the record page of cases, chats and calls, or assign the page that ships.',
    look: ({ org }) =>
      [...org.texts('FlexiPage', 'DeveloperName')].some((name) => /handoff/i.test(name))
        ? undefined
        : warn('No page of the org is called after the handoff.')
  },
  {
    id: 'static-resources',
    title: 'the compiled program of detection and wording is there',
    mend: 'Deploy policy again: handoff compile, then handoff deploy.',
    look: ({ org }) =>
      org.rows('StaticResource').length === 0
        ? fail('There is no static resource of the handoff: no words are recognised.')
        : undefined
  }
];
