/// The only script: server-sent events replace live regions and say so. Pages work without it.
public let script: StaticString = #"""
    // Regions with data-live take server-sent events; the reader is told through the polite region.
    (() => {
      const announce = text => { const region = document.getElementById('live'); if (region && text) region.textContent = text; };
      for (const element of document.querySelectorAll('[data-live]')) {
        const source = new EventSource(element.dataset.live);
        source.addEventListener(element.dataset.event, event => {
          const template = document.createElement('template');
          template.innerHTML = event.data;
          const focused = element.contains(document.activeElement) && document.activeElement.getAttribute('href');
          element.replaceChildren(template.content);
          if (focused) element.querySelector('[href="' + CSS.escape(focused) + '"]')?.focus();
          announce(element.dataset.announce);
        });
      }
    })();
    """#
