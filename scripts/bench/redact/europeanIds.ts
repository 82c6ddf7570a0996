/**
 * European national ids with check digits made by construction.
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

const DNI = 'TRWAGMYFPDXBNJZSQVHLCKE';

/** Generators by country code. */
export const EUROPEAN_IDS: Readonly<Record<string, Maker>> = {
  GB(random) {
    const prefix = random.pick(['AA', 'AB', 'CE', 'JK', 'PX', 'SR', 'WM', 'ZY']);
    const digits = random.digits(6);
    const suffix = random.pick(['A', 'B', 'C', 'D']);
    const spaced = `${prefix} ${grouped(digits, [2, 2, 2], ' ')} ${suffix}`;
    return {
      value: random.below(2) === 0 ? spaced : spaced.replaceAll(' ', ''),
      label: 'national insurance number'
    };
  },
  FR(random) {
    const place = random.pick(['75', '13', '59', '2A', '2B', '33']);
    const body =
      random.pick(['1', '2']) + random.digits(2) + monthOf(random) + place + random.digits(6);
    const key = 97n - (BigInt(body.replace('2A', '19').replace('2B', '18')) % 97n);
    const value = body + String(key).padStart(2, '0');
    return {
      value: random.below(2) === 0 ? value : grouped(value, [1, 2, 2, 2, 3, 3, 2], ' '),
      label: 'numéro de sécurité sociale'
    };
  },
  ES(random) {
    if (random.below(3) === 0) {
      const first = random.below(3);
      const digits = random.digits(7);
      return {
        value: `${'XYZ'[first]}${digits}${DNI[Number(`${first}${digits}`) % 23]}`,
        label: 'NIE'
      };
    }
    const digits = random.digits(8);
    const mark = random.pick(['', '-', ' ']);
    return { value: `${digits}${mark}${DNI[Number(digits) % 23]}`, label: 'DNI' };
  },
  DE(random) {
    const digits = [...'1234567890'].sort(() => random.below(3) - 1);
    const twice = 1 + random.below(8);
    digits[9] = digits[twice];
    if (digits[0] === '0') digits.reverse();
    const body = digits.join('').replace(/^0/, '1');
    if (new Set(body).size !== 9) return this['DE'](random);
    let product = 10;
    for (const digit of body) {
      let step = (Number(digit) + product) % 10;
      if (step === 0) step = 10;
      product = (2 * step) % 11;
    }
    const check = 11 - product === 10 ? 0 : 11 - product;
    const value = body + String(check);
    return {
      value: random.below(2) === 0 ? value : grouped(value, [2, 3, 3, 3], ' '),
      label: 'Steuer-ID'
    };
  },
  IT(random) {
    const odd: Record<string, number> = {};
    const order = [
      1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23
    ];
    [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].forEach((letter, index) => {
      odd[letter] = order[index];
      if (index < 10) odd[String(index)] = order[index];
    });
    const body =
      random.letters(6) +
      random.digits(2) +
      random.pick([...'ABCDEHLMPRST']) +
      dayOf(random) +
      random.letters(1) +
      random.digits(3);
    const total = sum(
      [...body].map((character, index) => {
        if (index % 2 === 0) return odd[character];
        return /[0-9]/.test(character) ? Number(character) : character.charCodeAt(0) - 65;
      })
    );
    return { value: body + String.fromCharCode(65 + (total % 26)), label: 'codice fiscale' };
  },
  PT(random) {
    const body = random.pick(['1', '2', '3', '5', '6']) + random.digits(7);
    const rest = dot(body, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
    const value = body + String(rest < 2 ? 0 : 11 - rest);
    return {
      value: random.below(2) === 0 ? value : grouped(value, [3, 3, 3], ' '),
      label: 'NIF'
    };
  },
  NL(random) {
    const value = until(() =>
      mod11(
        random.pick(['1', '2', '3']) + random.digits(7),
        [9, 8, 7, 6, 5, 4, 3, 2],
        (rest) => rest
      )
    );
    return { value, label: random.pick(['BSN', 'burgerservicenummer']) };
  },
  PL(random) {
    const body = random.digits(2) + monthOf(random) + dayOf(random) + random.digits(4);
    const rest = dot(body, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10;
    return { value: body + String((10 - rest) % 10), label: 'PESEL' };
  },
  BE(random) {
    const body = random.digits(2) + monthOf(random) + dayOf(random) + random.digits(3);
    const young = random.below(2) === 0;
    const key = 97 - (Number(young ? `2${body}` : body) % 97);
    const value = body + two(key);
    const marked = `${grouped(value.slice(0, 6), [2, 2, 2], '.')}-${value.slice(6, 9)}.${value.slice(9)}`;
    return { value: random.below(2) === 0 ? value : marked, label: 'rijksregisternummer' };
  },
  CH(random) {
    const body = `756${random.digits(9)}`;
    const rest = dot(body, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3]) % 10;
    const value = body + String((10 - rest) % 10);
    return {
      value: random.below(2) === 0 ? value : grouped(value, [3, 4, 4, 2], '.'),
      label: 'AHV-Nummer'
    };
  },
  SE(random) {
    const value = withLuhn(random.digits(2) + monthOf(random) + dayOf(random) + random.digits(3));
    return { value: `${value.slice(0, 6)}-${value.slice(6)}`, label: 'personnummer' };
  },
  FI(random) {
    const date = dayOf(random) + monthOf(random) + random.digits(2);
    const number = random.digits(3);
    const letter = '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(date + number) % 31];
    return { value: `${date}${random.pick(['-', 'A'])}${number}${letter}`, label: 'henkilötunnus' };
  },
  NO(random) {
    const value = until(() => {
      const nine = dayOf(random) + monthOf(random) + random.digits(5);
      const ten = mod11(nine, [3, 7, 6, 1, 8, 9, 4, 5, 2], (rest) => (rest === 0 ? 0 : 11 - rest));
      return ten === null
        ? null
        : mod11(ten, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2], (rest) => (rest === 0 ? 0 : 11 - rest));
    });
    return { value, label: 'fødselsnummer' };
  },
  IE(random) {
    const body = random.digits(7);
    const letter = 'WABCDEFGHIJKLMNOPQRSTUV'[dot(body, [8, 7, 6, 5, 4, 3, 2]) % 23];
    return { value: `${body}${letter}`, label: 'PPS number' };
  }
};
