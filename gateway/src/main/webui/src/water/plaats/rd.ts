/**
 * From RD (EPSG:28992, metres) to longitude and latitude by the polynomial of Schreutelkamp and Strang van Hees (Geodesia,
 * 2001), right within a metre in the Netherlands. What the service keeps and measures does not depend on it.
 */
export function vanRd(x: number, y: number): [lengte: number, breedte: number] {
  const dx = (x - 155_000) * 1e-5;
  const dy = (y - 463_000) * 1e-5;
  const som = (termen: readonly (readonly [macht: number, macht: number, factor: number])[]) =>
    termen.reduce((totaal, [p, q, factor]) => totaal + factor * dx ** p * dy ** q, 0);
  return [5.387206 + som(LENGTE) / 3600, 52.155174 + som(BREEDTE) / 3600];
}

const BREEDTE = [
  [0, 1, 3235.65389],
  [2, 0, -32.58297],
  [0, 2, -0.2475],
  [2, 1, -0.84978],
  [0, 3, -0.0655],
  [2, 2, -0.01709],
  [1, 0, -0.00738],
  [4, 0, 0.0053],
  [2, 3, -0.00039],
  [4, 1, 0.00033],
  [1, 1, -0.00012],
] as const;

const LENGTE = [
  [1, 0, 5260.52916],
  [1, 1, 105.94684],
  [1, 2, 2.45656],
  [3, 0, -0.81885],
  [1, 3, 0.05594],
  [3, 1, -0.05607],
  [0, 1, 0.01199],
  [3, 2, -0.00256],
  [1, 4, 0.00128],
  [0, 2, 0.00022],
  [2, 0, -0.00022],
  [5, 0, 0.00026],
] as const;
