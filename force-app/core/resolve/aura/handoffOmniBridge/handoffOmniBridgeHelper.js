({
  publish: function (component, message) {
    component.find('channel').publish(message);
  },

  tell: function (component, kind, event) {
    this.publish(component, {
      kind: kind,
      workId: event.getParam('workId'),
      workItemId: event.getParam('workItemId')
    });
  },

  /** Work that is offered but not accepted yet; the toolkit gives the list as a JSON string. */
  tellOffered: function (component) {
    var bridge = this;
    component
      .find('omni')
      .getAgentWorks()
      .then(
        $A.getCallback(function (result) {
          var works = typeof result.works === 'string' ? JSON.parse(result.works) : result.works;
          works
            .filter(function (work) {
              return !work.isEngaged;
            })
            .forEach(function (work) {
              bridge.publish(component, {
                kind: 'assigned',
                workId: work.workId,
                workItemId: work.workItemId
              });
            });
        })
      )
      .catch(
        $A.getCallback(function () {
          // Nobody is logged in to Omni-Channel: nothing is offered, and nothing is shown.
        })
      );
  },

  accept: function (component, workId) {
    this.endWhenRefused(
      component,
      workId,
      component.find('omni').acceptAgentWork({ workId: workId })
    );
  },

  decline: function (component, workId, reason) {
    this.endWhenRefused(
      component,
      workId,
      component.find('omni').declineAgentWork({ workId: workId, declineReason: reason })
    );
  },

  /** Work that is gone meanwhile can be neither accepted nor declined: the pop takes its offer back. */
  endWhenRefused: function (component, workId, answer) {
    var bridge = this;
    answer.catch(
      $A.getCallback(function () {
        bridge.publish(component, { kind: 'closed', workId: workId });
      })
    );
  }
});
