({
  /** The pop speaks: it asks what is offered, accepts, or declines with a reason. */
  heard: function (component, event, helper) {
    var kind = event.getParam('kind');
    if (kind === 'hello') helper.tellOffered(component);
    if (kind === 'accept') helper.accept(component, event.getParam('workId'));
    if (kind === 'decline') {
      helper.decline(component, event.getParam('workId'), event.getParam('reason'));
    }
  },

  assigned: function (component, event, helper) {
    helper.tell(component, 'assigned', event);
  },

  accepted: function (component, event, helper) {
    helper.tell(component, 'accepted', event);
  },

  declined: function (component, event, helper) {
    helper.tell(component, 'declined', event);
  },

  closed: function (component, event, helper) {
    helper.tell(component, 'closed', event);
  }
});
