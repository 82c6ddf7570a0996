/** Report types, reports and dashboards name each other and our fields. */
import { allNamed, textOf } from '../elements.ts';
import type { Component, Inventory } from '../inventory.ts';
import { at, type Lookup } from './lookup.ts';

function checkReportType(type: Component, lookup: Lookup): void {
  const object = textOf(type.root, 'baseObject') ?? '';
  lookup.object(at(type), object);
  for (const column of allNamed(type.root, 'columns')) {
    const field = textOf(column, 'field') ?? '';
    const table = textOf(column, 'table') ?? '';
    // A table below the base object is written with its child relationship; its fields are checked in the org.
    if (table === object) lookup.path(at(type, column), object, field);
  }
}

/** `Handoff__c$Status__c` or `Handoff__c.Transfers__r$Queue__c`. */
function checkColumn(report: Component, column: string, line: number, lookup: Lookup): void {
  const [object = '', field] = column.split('$');
  if (field === undefined || object.includes('.') || object === '') return;
  lookup.path(at(report, { line }), object, field);
}

/** Checks everything in reports and dashboards that names a part of the project. */
export function checkAnalytics(inventory: Inventory, lookup: Lookup): void {
  for (const type of inventory.byType.get('ReportType')?.values() ?? []) {
    checkReportType(type, lookup);
  }
  for (const report of inventory.byType.get('Report')?.values() ?? []) {
    const type = textOf(report.root, 'reportType') ?? '';
    const [, object] = /^CustomEntity\$(\w+)$/.exec(type) ?? [];
    if (object !== undefined) lookup.object(at(report), object);
    else if (type.endsWith('__c')) {
      lookup.component(at(report), 'ReportType', type.replace(/__c$/, ''));
    }
    lookup.component(at(report), 'ReportFolder', report.fullName.split('/')[0] ?? '');
    for (const name of ['field', 'column', 'groupingColumn', 'dateColumn', 'sortColumn']) {
      for (const element of allNamed(report.root, name)) {
        if (element.children.length === 0) checkColumn(report, element.text, element.line, lookup);
      }
    }
  }
  for (const dashboard of inventory.byType.get('Dashboard')?.values() ?? []) {
    lookup.component(at(dashboard), 'DashboardFolder', dashboard.fullName.split('/')[0] ?? '');
    for (const report of allNamed(dashboard.root, 'report')) {
      if (report.children.length === 0)
        lookup.component(at(dashboard, report), 'Report', report.text);
    }
    const user = textOf(dashboard.root, 'runningUser');
    if (user !== undefined) {
      const message = `The dashboard runs as ${user}, a user of one org.`;
      lookup.report(at(dashboard), 'username', message, 'Use dashboardType LoggedInUser.');
    }
  }
}
