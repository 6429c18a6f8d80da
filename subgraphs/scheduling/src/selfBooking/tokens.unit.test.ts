import { newId } from '@polyclinic/tenancy/id.ts';
import { holdToken, linkToken, offerToken, readHoldToken, readLinkToken, readOfferToken } from './tokens.ts';
import { VisitorMac } from './visitorMac.ts';

const mac = new VisitorMac(Buffer.alloc(32, 7).toString('base64'));
const stranger = new VisitorMac(Buffer.alloc(32, 8).toString('base64'));
const visit = { tenantId: newId(), clinicId: newId(), appointmentId: newId(), generation: 1 };

describe('the token of a hold', () => {
  it('names the hold in its own organization and nowhere else', () => {
    const [tenantId, holdId] = [newId(), newId()];
    const token = holdToken(mac, tenantId, holdId);
    expect(readHoldToken(mac, tenantId, token)).toBe(holdId);
    expect(readHoldToken(mac, newId(), token)).toBeNull();
    expect(readHoldToken(stranger, tenantId, token)).toBeNull();
    expect(readHoldToken(mac, tenantId, `${newId()}${token.slice(26)}`)).toBeNull();
    expect(readHoldToken(mac, tenantId, holdId)).toBeNull();
  });
});

describe('the link of a visit', () => {
  const link = linkToken(mac, visit);

  it('opens the visit it was made for', () => {
    expect(readLinkToken(mac, link)).toEqual(visit);
  });

  it('opens nothing when anything of it was changed', () => {
    const other = newId();
    const tampered = [
      link.replace(visit.tenantId, other),
      link.replace(visit.clinicId, other),
      link.replace(visit.appointmentId, other),
      link.replace('.1.', '.2.'),
      `${link.slice(0, -2)}${link.endsWith('AA') ? 'BB' : 'AA'}`,
      `${link}A`,
      link.slice(0, -1),
      '',
    ];
    expect(tampered.map(token => readLinkToken(mac, token))).toEqual(tampered.map(() => null));
    expect(readLinkToken(stranger, link)).toBeNull();
  });

  it('is no token of a hold', () => {
    expect(readHoldToken(mac, visit.tenantId, link)).toBeNull();
  });

  it('carries ids and a signature and nothing else', () => {
    expect(link).toMatch(/^([0-9A-Z]{26}\.){3}1\.[\w-]{43}$/);
  });
});

describe('the link of an offered time', () => {
  const offer = { tenantId: newId(), clinicId: newId(), offerId: newId() };
  const link = offerToken(mac, offer);

  it('opens the offer it was made for, and nothing when anything of it was changed', () => {
    expect(readOfferToken(mac, link)).toEqual(offer);
    const other = newId();
    const tampered = [...Object.values(offer).map(id => link.replace(id, other)), `${link}A`, link.slice(0, -1), ''];
    expect(tampered.map(token => readOfferToken(mac, token))).toEqual(tampered.map(() => null));
    expect(readOfferToken(stranger, link)).toBeNull();
  });

  it('is no link of a visit, nor one of those a link of an offer', () => {
    expect(readLinkToken(mac, link)).toBeNull();
    expect(readOfferToken(mac, linkToken(mac, visit))).toBeNull();
  });
});
