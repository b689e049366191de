import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { tokensOf } from './tokens.ts';

const folded = (text: string) => tokensOf(text).map((token) => token.folded);

describe('the words of a title', () => {
  test('keep their accents beside their plain letters', () => {
    expect(tokensOf('Ấm Trà ĐỎ').map(({ written, folded: plain }) => [written, plain])).toEqual([
      ['ấm', 'am'],
      ['trà', 'tra'],
      ['đỏ', 'do'],
    ]);
  });

  test('are composed, whatever keyboard made them', () => {
    expect(tokensOf('A\u0302\u0301m tra\u0300')).toEqual(tokensOf('Ấm trà'));
  });

  test('are separated by whatever is not a letter or a digit', () => {
    expect(folded('Tủ đông-Tủ mát【Mới】 & (to) • 100%')).toEqual(['tu', 'dong', 'tu', 'mat', 'moi', 'to', '100']);
    expect(folded('Sạc 3 in 1')).toEqual(['sac', '3in1']);
    expect(folded('🎧🎧 ★ … ""')).toEqual([]);
  });

  test('a model number is one word, findable by its parts', () => {
    expect(tokensOf('WH-1000XM4')).toEqual([{ written: 'wh1000xm4', folded: 'wh1000xm4', parts: ['wh', '1000xm4'], also: [], length: 1 }]);
    expect(folded('Wi-Fi Type-C all-in-one')).toEqual(['wifi', 'typec', 'allinone']);
  });

  test.each([
    ['450 ml', '450ml'],
    ['450ml', '450ml'],
    ['2 TB', '2tb'],
    ['1,5 lít', '1.5l'],
    ['1.5L', '1.5l'],
    ['20.000mAh', '20000mah'],
    ['20,000 mAh', '20000mah'],
    ['15.6"', '15.6inch'],
    ['15,6 inch', '15.6inch'],
    ['100 mét', '100m'],
    ['1290000', '1290000'],
    ['1.290.000', '1290000'],
    ['3.0', '3.0'],
  ])('the measure "%s" is "%s"', (text, measure) => {
    expect(folded(text)).toEqual([measure]);
  });

  test('a measure is found by its number, a version by its digits', () => {
    expect(tokensOf('450 ml')).toEqual([{ written: '450ml', folded: '450ml', parts: [], also: ['450'], length: 2 }]);
    expect(tokensOf('Bluetooth v5.0').at(1)?.also).toEqual(['5.0']);
    expect(tokensOf('iPhone12').at(0)?.also).toEqual(['iphone', '12']);
  });

  test('whatever stands in a text, a word has letters or digits and nothing that a search expression means', () => {
    expect(folded('SR ️ 1️⃣ ́ b')).toEqual(['sr', '1', 'b']);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        for (const { folded: plain, written, parts, also } of tokensOf(text))
          for (const word of [plain, written, ...parts, ...also]) expect(word).toMatch(/^[\p{L}\p{N}\p{M}."”″“]+$/u);
      }),
    );
  });
});
