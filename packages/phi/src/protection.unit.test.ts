import { createSecretKey, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import {
  blindIndex,
  namePrefixIndexes,
  nameSearchIndex,
  normalizeContact,
  normalizeName,
  tellingWords,
} from './blindIndex.ts';
import type { TenantKeys } from './dataKeys.ts';
import { FieldCipher } from './fieldCipher.ts';
import { localKeyProvider } from './localKeyProvider.ts';

const OLD = '01KDVDH6000000000000000001';
const NEW = '01KDVDH6000000000000000002';

const keysOf = (tenantId: string): TenantKeys => ({
  tenantId,
  currentId: NEW,
  byId: new Map([
    [OLD, createSecretKey(randomBytes(32))],
    [NEW, createSecretKey(randomBytes(32))],
  ]),
  indexKey: createSecretKey(randomBytes(32)),
});

const keys = keysOf('t1');
const place = { table: 'patient', column: 'given_name', rowId: 'r1' };

describe('a sealed value', () => {
  it('opens in its place, whatever it says', () => {
    const cipher = new FieldCipher(keys);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const clean = text.isWellFormed() ? text : '';
        expect(cipher.open(place, cipher.seal(place, clean))).toBe(clean);
      }),
    );
  });

  it('is another one each time, so that equal values cannot be told', () => {
    const cipher = new FieldCipher(keys);
    expect(cipher.seal(place, 'María').equals(cipher.seal(place, 'María'))).toBe(false);
  });

  it.each([{ table: 'contact_point' }, { column: 'family_name' }, { rowId: 'r2' }])('does not open at %j', other => {
    const cipher = new FieldCipher(keys);
    const sealed = cipher.seal(place, 'María');
    expect(() => cipher.open({ ...place, ...other }, sealed)).toThrow();
  });

  it('does not open for another tenant, even with the same key', () => {
    const sealed = new FieldCipher(keys).seal(place, 'María');
    expect(() => new FieldCipher({ ...keys, tenantId: 't2' }).open(place, sealed)).toThrow();
    expect(() => new FieldCipher({ ...keysOf('t1'), byId: new Map() }).open(place, sealed)).toThrow('does not have');
  });

  it('does not open when any byte was changed', () => {
    const cipher = new FieldCipher(keys);
    const sealed = cipher.seal(place, 'María');
    for (let index = 0; index < sealed.length; index++) {
      const changed = Buffer.from(sealed);
      changed[index]! ^= 1;
      expect(() => cipher.open(place, changed)).toThrow();
    }
  });

  it('of an earlier key still opens, and every use is counted', () => {
    const sealed = new FieldCipher({ ...keys, currentId: OLD }).seal(place, 'María');
    const cipher = new FieldCipher(keys);
    expect(cipher.open(place, sealed)).toBe('María');
    cipher.seal(place, 'x');
    expect(Object.fromEntries(cipher.uses)).toEqual({ 'patient.given_name': { sealed: 1, opened: 1 } });
  });
});

describe('a name', () => {
  it('is found by every beginning of each of its words, and by nothing else', () => {
    const indexed = new Set(namePrefixIndexes(keys, 'María José', "O'Neill-Ångström"));
    const finds = (typed: string): boolean => {
      const wanted = tellingWords(typed).map(word => nameSearchIndex(keys, word));
      return wanted.length > 0 && wanted.every(index => indexed.has(index));
    };
    expect(['ma', 'MARIA', 'jose mar', 'neill', 'Angstr', 'ångström', 'maría x', 'o'].map(finds)).not.toContain(false);
    expect(['m', 'ria', 'joseph', 'maria x9', ''].map(finds)).not.toContain(true);
  });

  it.each([
    ['M', 'O'],
    ['小明', '李'],
    ['はなこ', '林'],
    ['민', '김'],
  ])('of few letters is found too: %s %s', (...names) => {
    const indexed = namePrefixIndexes(keys, ...names);
    for (const typed of [names.join(' '), names[1]])
      expect(tellingWords(typed).map(word => indexed.includes(nameSearchIndex(keys, word)))).not.toContain(false);
  });

  it('without letters has nothing to be found by, and finds nobody', () => {
    expect(namePrefixIndexes(keys, '🦊', '—')).toEqual([]);
    expect(tellingWords('🦊')).toEqual([]);
  });

  it('longer than what is indexed is found by its whole self', () => {
    const name = 'Wolfeschlegelsteinhausenbergerdorff';
    const indexed = namePrefixIndexes(keys, name);
    expect(indexed).toContain(nameSearchIndex(keys, normalizeName(name)));
  });

  it('in another script stays what it is', () => {
    expect(normalizeName('  Łukasz  O’Brien ')).toBe('łukasz o brien');
    expect(normalizeName('मेघा')).not.toBe('');
  });
});

describe('a blind index', () => {
  it('differs by tenant, by kind and by value', () => {
    const one = blindIndex(keys, 'MRN', 'a');
    expect(blindIndex(keys, 'MRN', 'a')).toBe(one);
    expect(blindIndex(keysOf('t1'), 'MRN', 'a')).not.toBe(one);
    expect(blindIndex(keys, 'CONTACT', 'a')).not.toBe(one);
    expect(blindIndex(keys, 'MRN', 'b')).not.toBe(one);
  });

  it('is of what two spellings of a contact have in common', () => {
    expect(normalizeContact('+1 (555) 010-2233')).toBe('+15550102233');
    expect(normalizeContact(' Maria@Mail.EXAMPLE ')).toBe('maria@mail.example');
  });
});

describe('a wrapped data key', () => {
  const provider = localKeyProvider(randomBytes(32).toString('base64'));
  const key = randomBytes(32);

  it('unwraps in its context, under its master key, and nowhere else', async () => {
    const wrapped = await provider.wrap(key, { tenant: 't1', key: 'k1' });
    expect(await provider.unwrap(wrapped, { key: 'k1', tenant: 't1' })).toEqual(key);
    await expect(provider.unwrap(wrapped, { tenant: 't2', key: 'k1' })).rejects.toThrow();
    const other = localKeyProvider(randomBytes(32).toString('base64'));
    await expect(other.unwrap(wrapped, { tenant: 't1', key: 'k1' })).rejects.toThrow();
  });

  it('asks for a master key of 32 bytes', () => {
    expect(() => localKeyProvider('c2hvcnQ=')).toThrow('32 bytes');
  });
});
