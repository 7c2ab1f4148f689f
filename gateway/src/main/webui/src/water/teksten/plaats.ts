export default {
  vorm: 'Vorm van de plaats',
  vormen: { punt: 'Punt', lijn: 'Lijn', vlak: 'Vlak' },
  uitleg: {
    punt: 'Klik op de kaart waar de maatregel komt.',
    lijn: 'Klik op de kaart de punten van de lijn aan, van begin tot eind.',
    vlak: 'Klik op de kaart de hoeken van het vlak aan; de laatste hoek sluit vanzelf op de eerste aan.',
  },
  kaart: 'Kaart om de plaats te tekenen',
  laatsteWeg: 'Laatste punt weghalen',
  allesWeg: 'Opnieuw tekenen',
  punten: 'Punten',
  puntenHulp:
    'Een punt per regel: lengte- en breedtegraad (5.8600 50.8400) of RD-coördinaten (187940 318210). Wat u tekent staat hier ook.',
  nietTekenbaar:
    'Deze plaats bestaat uit delen of heeft gaten. Zij blijft zoals zij is; wijzigen kan met GeoJSON via de API.',
  tekort: {
    onleesbaar: 'Punten: regel {{regel}} bestaat niet uit twee getallen',
    buiten: 'Punten: regel {{regel}} ligt buiten Nederland en de buurlanden',
    'te-weinig': 'Punten: een lijn heeft ten minste twee punten, een vlak drie',
    'te-veel': 'Punten: een punt is één regel; kies anders een lijn of een vlak',
  },
} as const;
