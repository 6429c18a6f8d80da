import { keyOf } from './objectKey.ts';

const owner = { tenantId: '01JD0000000000000000000001', clinicId: '01JD0000000000000000000002' };

describe('an object’s key', () => {
  it('begins with its organization and its clinic', () => {
    expect(keyOf(owner, '01JD0000000000000000000003.pdf')).toBe(
      '01JD0000000000000000000001/01JD0000000000000000000002/01JD0000000000000000000003.pdf',
    );
  });

  it.each(['', '.', '..', '../x', 'a/b', '/a', 'a\\b', 'a..b', 'a%2fb', 'a b', 'a?b', 'a\n', `a${'b'.repeat(128)}`])(
    'is refused where the name leads elsewhere: %j',
    name => {
      expect(() => keyOf(owner, name)).toThrow('in the folder of its owner');
    },
  );

  it.each(['', '*', '..', '01JD', `${owner.tenantId}/${owner.tenantId}`])(
    'is refused to an owner that is none: %j',
    id => {
      expect(() => keyOf({ ...owner, tenantId: id }, 'a')).toThrow('an organization and a clinic');
      expect(() => keyOf({ ...owner, clinicId: id }, 'a')).toThrow('an organization and a clinic');
    },
  );
});
