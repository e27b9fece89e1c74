(function () {
  'use strict';
  var data = JSON.parse(document.getElementById('chart-data').textContent);
  var number = new Intl.NumberFormat(data.locale, { maximumFractionDigits: 2 });
  var charts = [];

  function middle(point) {
    return { x: point.x, y: (point.low + point.high) / 2, low: point.low, high: point.high };
  }

  function shown(point) {
    return point.low === point.high
      ? number.format(point.low) + '%'
      : number.format(point.low) + '% – ' + number.format(point.high) + '%';
  }

  /* An inexact value is drawn as the line from its least to its greatest. */
  var ranges = {
    id: 'ranges',
    afterDatasetsDraw: function (chart) {
      var y = chart.scales.y;
      chart.data.datasets.forEach(function (set, i) {
        chart.getDatasetMeta(i).data.forEach(function (element, j) {
          var point = set.data[j];
          if (point.low === point.high) { return; }
          var pen = chart.ctx;
          pen.save();
          pen.strokeStyle = set.borderColor;
          pen.lineWidth = 2;
          pen.beginPath();
          pen.moveTo(element.x, y.getPixelForValue(point.low));
          pen.lineTo(element.x, y.getPixelForValue(point.high));
          pen.stroke();
          pen.restore();
        });
      });
    }
  };

  function set(label, points, colour, style, dash) {
    return { label: label, data: points.map(middle), borderColor: colour, backgroundColor: colour, pointStyle: style,
      pointRadius: 5, borderWidth: 2, borderDash: dash, tension: 0 };
  }

  data.charts.forEach(function (one, i) {
    var sets = [set(data.results, one.results, '#0b4f8a', 'circle', []), set(data.targets, one.targets, '#93141a', 'rectRot', [2, 4])];
    if (one.forecast.length) { sets.push(set(data.forecast, one.forecast, '#4a5361', 'triangle', [8, 4])); }
    var years = one.results.concat(one.targets, one.forecast).map(function (point) { return point.x; });
    charts.push(new Chart(document.getElementById('chart-' + i), {
      type: 'line',
      data: { datasets: sets },
      plugins: [ranges],
      options: {
        animation: false, responsive: true, maintainAspectRatio: false,
        scales: {
          x: { type: 'linear', min: Math.min.apply(null, years) - 1, max: Math.max.apply(null, years) + 1,
            ticks: { stepSize: 1, maxRotation: 0, callback: function (year) { return Number.isInteger(year) ? String(year) : ''; } } },
          y: { min: 0, max: 100, ticks: { stepSize: 25, callback: function (value) { return value + '%'; } } }
        },
        plugins: {
          legend: { position: 'bottom', labels: { usePointStyle: true, boxHeight: 7 } },
          tooltip: { callbacks: { title: function (items) { return String(items[0].parsed.x); },
            label: function (item) { return item.dataset.label + ': ' + shown(item.raw); } } }
        }
      }
    }));
  });
  document.documentElement.dataset.charts = String(charts.length);
  window.addEventListener('beforeprint', function () { charts.forEach(function (chart) { chart.resize(); }); });
  window.addEventListener('afterprint', function () { charts.forEach(function (chart) { chart.resize(); }); });
}());
