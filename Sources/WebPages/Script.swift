/// The only script: server-sent events replace live regions and say so; centres on a map are dragged to another place. Pages work without it.
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
      // A centre is let go over a place: the same scenario with that place fixed. The links beside the map do the same by keyboard.
      for (const map of document.querySelectorAll('svg[data-drag]')) {
        const at = event => { const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(map.getScreenCTM().inverse()); return [point.x, point.y]; };
        for (const site of map.querySelectorAll('[data-site]')) {
          site.addEventListener('pointerdown', down => {
            down.preventDefault();
            site.setPointerCapture(down.pointerId);
            const move = event => { const [x, y] = at(event); site.setAttribute('x', x - 5); site.setAttribute('y', y - 5); };
            site.addEventListener('pointermove', move);
            site.addEventListener('pointerup', event => {
              site.removeEventListener('pointermove', move);
              const [x, y] = at(event);
              const far = place => Math.hypot(place.getAttribute('cx') - x, place.getAttribute('cy') - y);
              const nearest = [...map.querySelectorAll('[data-place]')].reduce((one, two) => far(two) < far(one) ? two : one);
              const fixed = map.dataset.fixed.split(',').filter(id => id && id !== site.dataset.site);
              if (!fixed.includes(nearest.dataset.place)) fixed.push(nearest.dataset.place);
              location.href = '/planning?' + map.dataset.drag.replace(/fixed=[^&]*/, 'fixed=' + fixed.join(','));
            }, { once: true });
          });
        }
      }
    })();
    """#
