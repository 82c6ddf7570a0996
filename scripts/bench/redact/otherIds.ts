/**
 * National ids of other continents with check digits made by construction.
 */
import {
  dayOf,
  dot,
  grouped,
  mod11,
  monthOf,
  sum,
  two,
  until,
  withLuhn,
  type Maker
} from './parts.ts';

function verhoeffDigit(body: string): string {
  // The dihedral group D5: 0–4 rotate, 5–9 reflect.
  const multiply = (a: number, b: number): number => {
    if (a < 5) return b < 5 ? (a + b) % 5 : 5 + ((a + b) % 5);
    return b < 5 ? 5 + ((a - b + 5) % 5) : (a - b + 5) % 5;
  };
  const step = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
  const permuted = (digit: number, times: number): number =>
    times === 0 ? digit : permuted(step[digit], times - 1);
  let state = 0;
  [...body].reverse().forEach((digit, index) => {
    state = multiply(state, permuted(Number(digit), (index + 1) % 8));
  });
  const inverse = state === 0 || state > 4 ? state : 5 - state;
  return String(inverse);
}

/** Generators by country code. */
export const OTHER_IDS: Readonly<Record<string, Maker>> = {
  US(random) {
    const area = random.pick(['001', '078', '219', '457', '665', '667', '772', '899']);
    const digits =
      area + two(1 + random.below(99)) + String(1 + random.below(9999)).padStart(4, '0');
    const plain = random.below(3) === 0;
    return {
      value: plain ? digits : grouped(digits, [3, 2, 4], random.pick(['-', ' '])),
      label: random.pick(['SSN', 'social security number'])
    };
  },
  BR(random) {
    const digit = (body: string): string => {
      const rest =
        dot(
          body,
          [...body].map((_, index) => body.length + 1 - index)
        ) % 11;
      return String(rest < 2 ? 0 : 11 - rest);
    };
    const nine = random.digits(9);
    const ten = nine + digit(nine);
    const value = ten + digit(ten);
    const dotted = `${grouped(value.slice(0, 9), [3, 3, 3], '.')}-${value.slice(9)}`;
    return { value: random.below(2) === 0 ? value : dotted, label: 'CPF' };
  },
  JP(random) {
    const value = until(() =>
      mod11(random.digits(11), [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2], (rest) =>
        rest < 2 ? 0 : 11 - rest
      )
    );
    return {
      value: random.below(2) === 0 ? value : grouped(value, [4, 4, 4], random.pick(['-', ' '])),
      label: 'My Number'
    };
  },
  IN(random) {
    if (random.below(4) === 0) {
      const holder = random.pick(['P', 'C', 'H', 'F']);
      return {
        value:
          random.letters(3) + holder + random.letters(1) + random.digits(4) + random.letters(1),
        label: 'PAN'
      };
    }
    const body = String(2 + random.below(8)) + random.digits(10);
    const value = body + verhoeffDigit(body);
    return {
      value: random.below(2) === 0 ? value : grouped(value, [4, 4, 4], ' '),
      label: 'Aadhaar'
    };
  },
  CA(random) {
    const value = withLuhn(random.pick(['1', '2', '4', '5', '7', '9']) + random.digits(7));
    return {
      value: random.below(2) === 0 ? value : grouped(value, [3, 3, 3], random.pick([' ', '-'])),
      label: 'SIN'
    };
  },
  AU(random) {
    const value = until(() => {
      const body = random.digits(8);
      const total = dot(body, [1, 4, 3, 7, 5, 8, 6, 9]);
      for (let digit = 0; digit < 10; digit += 1) {
        if ((total + 10 * digit) % 11 === 0) return body + String(digit);
      }
      return null;
    });
    return {
      value: random.below(2) === 0 ? value : grouped(value, [3, 3, 3], ' '),
      label: random.pick(['TFN', 'tax file number'])
    };
  },
  CN(random) {
    const body =
      random.pick(['110101', '310104', '440305']) +
      String(1950 + random.below(60)) +
      monthOf(random) +
      dayOf(random) +
      random.digits(3);
    const weights = Array.from({ length: 17 }, (_, index) => 2 ** (17 - index) % 11);
    return { value: body + '10X98765432'[dot(body, weights) % 11], label: '身份证号' };
  },
  KR(random) {
    const date = random.digits(2) + monthOf(random) + dayOf(random);
    return { value: `${date}-${1 + random.below(4)}${random.digits(6)}`, label: '주민등록번호' };
  },
  SG(random) {
    const digits = random.digits(7);
    const series = random.pick(['S', 'T', 'F', 'G']);
    const total = dot(digits, [2, 7, 6, 5, 4, 3, 2]) + ('TG'.includes(series) ? 4 : 0);
    const letters = 'ST'.includes(series) ? 'JZIHGFEDCBA' : 'XWUTRQPNMLK';
    return { value: `${series}${digits}${letters[total % 11]}`, label: 'NRIC' };
  },
  ZA(random) {
    const body = random.digits(2) + monthOf(random) + dayOf(random) + random.digits(4) + '08';
    return { value: withLuhn(body), label: 'ID number' };
  },
  MX(random) {
    const body =
      random.letters(4) +
      random.digits(2) +
      monthOf(random) +
      dayOf(random) +
      random.pick(['H', 'M']) +
      random.letters(5) +
      random.digits(1);
    const values = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ';
    const total = sum(
      [...body].map((character, index) => values.indexOf(character) * (18 - index))
    );
    return { value: body + String((10 - (total % 10)) % 10), label: 'CURP' };
  },
  TR(random) {
    const nine = String(1 + random.below(9)) + random.digits(8);
    const odd = dot(nine, [1, 0, 1, 0, 1, 0, 1, 0, 1]);
    const even = dot(nine, [0, 1, 0, 1, 0, 1, 0, 1, 0]);
    const tenth = (((odd * 7 - even) % 10) + 10) % 10;
    const eleventh = (odd + even + tenth) % 10;
    return { value: `${nine}${tenth}${eleventh}`, label: 'TC kimlik numarası' };
  },
  CL(random) {
    const body = String(5 + random.below(20)) + random.digits(6);
    let total = 0;
    [...body].reverse().forEach((digit, index) => (total += Number(digit) * (2 + (index % 6))));
    const rest = 11 - (total % 11);
    const check = rest === 11 ? '0' : rest === 10 ? 'K' : String(rest);
    const dotted = body.replace(/\B(?=(?:\d{3})+$)/g, '.');
    return { value: `${dotted}-${check}`, label: 'RUT' };
  }
};
