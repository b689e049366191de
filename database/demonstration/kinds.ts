import { type Both } from './good.ts';
import { type Look, type Thing } from './look.ts';
import { type WorldName } from '../../scripts/pictures/worlds.ts';

/**
 * Pictures for goods that come without any: an imported category is shown by the first kind whose words stand in
 * its name, or else in the name of the category above. The order matters: "cáp loa" is a cable.
 */
export type Kind = { id: string; name: Both; words: readonly string[]; look: Look };

export const kinds: readonly Kind[] = [
  kind('tivi', ['Tivi', 'Television'], ['tivi 4k', 'tivi oled', 'tivi qled', 'tivi cao cấp', 'smart tivi', 'internet tivi', 'tivi thường'], [{ it: 'tv', size: 0.72 }, 'ink', 'sky']),
  kind('dieu-khien', ['Điều khiển từ xa', 'Remote control'], ['điều khiển từ xa'], [{ it: 'remote' }, 'stone', 'mist']),
  kind('hop-tivi', ['Đầu thu, hộp tivi', 'Set-top box'], ['tv box', 'smart box', 'đầu thu', 'phát streaming', 'anten'], [{ it: 'router', main: '#2d323c', second: '#5b6270', size: 0.7 }, 'night', 'mist']),
  kind('dia', ['Đĩa, đầu đĩa', 'Discs'], ['đĩa game', 'đầu cd', 'đầu ghi', 'đầu phát', 'blu-ray'], ['optical-disk', 'lilac', 'ink']),
  kind('lot-chuot', ['Lót chuột', 'Mouse mat'], ['lót chuột', 'bàn di chuột'], [{ it: 'mousepad', size: 0.74 }, 'mist', 'jade'], true),
  kind('phim-chuot', ['Bàn phím và chuột', 'Keyboard and mouse'], ['bộ phím chuột', 'phụ kiện phím chuột'], [{ it: 'keyboard', size: 0.7 }, 'stone', 'lilac'], true),
  kind('ban-phim', ['Bàn phím', 'Keyboard'], ['bàn phím'], [{ it: 'keyboard', size: 0.74 }, 'sky', 'ink'], true),
  kind('chuot', ['Chuột', 'Mouse'], ['chuột'], ['computer-mouse', 'mist', 'rose'], true),
  kind('cap', ['Cáp', 'Cable'], ['cáp sạc', 'dây cáp', 'dây sạc', 'cáp', 'dây nguồn', 'dây, '], [{ it: 'cable', main: '#7d8ea6' }, 'mist', 'sand'], true),
  kind('micro', ['Micro', 'Microphone'], ['micro karaoke', 'microphone', 'micro'], ['studio-microphone', 'clay', 'plum']),
  kind('bo-chuyen', ['Bộ chuyển đổi', 'Adapter'], ['bộ chuyển đổi', 'chuyển đổi', 'hub'], [{ it: 'hub', size: 0.7 }, 'stone', 'sky'], true),
  kind('tai-nghe-khong-day', ['Tai nghe không dây', 'Wireless earbuds'], ['true wireless', 'tai nghe bluetooth nhét', 'tai nghe bluetooth đàm thoại'], [{ it: 'earbuds' }, 'lilac', 'sky']),
  kind('tai-nghe-nhet', ['Tai nghe nhét tai', 'Earphones'], ['nhét tai', 'nút tai nghe', 'đệm và nút'], [{ it: 'earphones' }, 'butter', 'rose'], true),
  kind('tai-nghe-choi-game', ['Tai nghe chơi game', 'Gaming headset'], ['tai nghe chơi game', 'headset'], [{ it: 'headphone', tint: '#c05263' }, 'ink', 'plum']),
  kind('tai-nghe', ['Tai nghe', 'Headphones'], ['tai nghe'], [{ it: 'headphone', tint: '#66748c' }, 'sand', 'night']),
  kind('loa-keo', ['Loa kéo, karaoke', 'Karaoke speaker'], ['loa kéo', 'loa karaoke', 'karaoke', 'sân khấu', 'trợ giảng'], [{ it: 'trolley' }, 'plum', 'clay']),
  kind('loa-thanh', ['Loa thanh', 'Soundbar'], ['loa thanh', 'soundbar'], [{ it: 'soundbar', size: 0.74 }, 'stone', 'ink']),
  kind('loa-bluetooth', ['Loa bluetooth', 'Bluetooth speaker'], ['loa bluetooth'], [{ it: 'speaker', main: '#3f6fa8' }, 'sky', 'butter']),
  kind('gia-treo', ['Giá treo', 'Bracket'], ['giá treo'], ['wrench', 'mist', 'stone']),
  kind('loa', ['Loa', 'Speakers'], ['loa', 'dàn âm thanh'], [{ it: 'tower' }, 'sand', 'night']),
  kind('am-ly', ['Ampli, bộ giải mã', 'Amplifier, DAC'], ['dac', 'amplifier', 'receivers', 'mixer'], ['control-knobs', 'ink', 'lilac']),
  kind('may-nghe-nhac', ['Máy nghe nhạc, ghi âm', 'Player, recorder'], ['máy nghe nhạc', 'máy ghi âm', 'thu và máy phát'], [{ it: 'keyphone', main: '#4a4f5e', second: '#f0b76a' }, 'butter', 'mist']),
  kind('radio', ['Radio', 'Radio'], ['radio', 'cassette'], [{ it: 'radio', hue: -20, sat: 0.75 }, 'butter', 'sand']),
  kind('sac-khong-day', ['Đế sạc không dây', 'Wireless charger'], ['sạc không dây'], [{ it: 'wireless' }, 'jade', 'stone']),
  kind('pin-du-phong', ['Pin sạc dự phòng', 'Power bank'], ['sạc dự phòng'], [{ it: 'powerbank' }, 'clay', 'sky']),
  kind('sac-xe', ['Sạc trên xe', 'Car charger'], ['xe hơi'], [{ it: 'charger', main: '#3a4150' }, 'mist', 'stone']),
  kind('cu-sac', ['Củ sạc', 'Charger'], ['củ sạc', 'adapter', 'sạc'], [{ it: 'charger' }, 'jade', 'lilac']),
  kind('laptop-op', ['Ốp, phủ laptop', 'Laptop cover'], ['vỏ ốp lưng laptop', 'skin và decal', 'phủ bàn phím', 'phụ kiện laptop'], ['laptop', 'sky', 'lilac']),
  kind('laptop-gia', ['Giá, đế laptop', 'Laptop stand'], ['giá đỡ laptop', 'đế tản nhiệt'], [{ it: 'laptopstand', size: 0.68 }, 'stone', 'clay']),
  kind('op-lung', ['Ốp lưng, bao da', 'Phone case'], ['ốp lưng', 'bao da', 'case', 'túi bảo vệ', 'trang trí', 'ốp tích hợp'], [{ it: 'case', emblem: 'sparkles' }, 'rose', 'lilac']),
  kind('mieng-dan', ['Miếng dán, màn hình', 'Screen film'], ['miếng dán', 'màn hình thay thế'], [{ it: 'film' }, 'mist', 'sky']),
  kind('gia-do', ['Giá đỡ điện thoại', 'Phone stand'], ['giá đỡ', 'chân đế', 'móc dán'], [{ it: 'holder' }, 'stone', 'leaf']),
  kind('gay-chup', ['Gậy tự sướng', 'Selfie stick'], ['gậy tự sướng', 'selfie'], [{ it: 'selfie' }, 'sky', 'rose']),
  kind('may-anh', ['Chụp hình', 'Photography'], ['chụp hình', 'lens', 'máy ảnh', 'flash'], ['camera-with-flash', 'clay', 'sand']),
  kind('the-nho', ['Thẻ nhớ', 'Memory card'], ['thẻ nhớ', 'sim'], [{ it: 'sdcard' }, 'ink', 'butter']),
  kind('usb', ['USB', 'USB stick'], ['usb'], [{ it: 'usb', main: '#3f7fc4' }, 'mist', 'clay']),
  kind('may-choi-game', ['Máy chơi game', 'Game console'], ['console', 'playstation', 'nintendo', 'máy chơi game'], [{ it: 'console' }, 'ink', 'lilac']),
  kind('ghe-game', ['Ghế chơi game', 'Gaming chair'], ['ghế gaming'], [{ it: 'seat' }, 'stone', 'ink']),
  kind('choi-game', ['Tay cầm, phụ kiện game', 'Game controller'], ['chơi game', 'gaming', 'tay bấm', 'game'], ['video-game', 'lilac', 'plum']),
  kind('webcam', ['Webcam', 'Webcam'], ['webcam'], [{ it: 'webcam' }, 'jade', 'stone']),
  kind('but', ['Bút cảm ứng, trình chiếu', 'Stylus, presenter'], ['bút'], [{ it: 'pen', size: 0.62 }, 'sand', 'sky'], true),
  kind('do-hoa', ['Bảng vẽ, đồ họa', 'Drawing tablet'], ['đồ họa', 'cân bằng màu'], [{ it: 'tablet', size: 0.7 }, 'rose', 'mist']),
  kind('chong-trom', ['Khóa chống trộm', 'Lock'], ['chống trộm'], ['locked', 'stone', 'mist']),
  kind('ve-sinh', ['Vệ sinh, sửa chữa', 'Cleaning and repair'], ['vệ sinh', 'sửa chữa', 'dụng cụ'], ['screwdriver', 'butter', 'stone']),
  kind('hop-dung', ['Hộp, túi đựng', 'Storage'], ['hộp đựng', 'túi đựng'], [{ it: 'storage' }, 'jade', 'clay']),
  kind('vr', ['Kính thực tế ảo', 'VR headset'], ['thực tế ảo'], [{ it: 'vr', size: 0.68 }, 'lilac', 'ink']),
  kind('kinh', ['Mắt kính thông minh', 'Smart glasses'], ['mắt kính'], [{ it: 'sunglasses', size: 0.66 }, 'sky', 'sand'], true),
  kind('vong-deo', ['Vòng đeo thông minh', 'Fitness band'], ['vòng đeo', 'vòng theo dõi', 'đai đeo'], [{ it: 'band' }, 'leaf', 'rose']),
  kind('dong-ho', ['Đồng hồ thông minh', 'Smartwatch'], ['đồng hồ', 'thiết bị đeo', 'dây đeo'], [{ it: 'smartwatch' }, 'night', 'jade']),
  kind('bo-dam', ['Máy bộ đàm', 'Two-way radio'], ['bộ đàm'], [{ it: 'walkie' }, 'leaf', 'stone']),
  kind('nha-thong-minh', ['Nhà thông minh', 'Smart home'], ['nhà thông minh'], ['light-bulb', 'butter', 'mist']),
  kind('dinh-vi', ['Định vị GPS', 'GPS'], ['định vị', 'gps'], ['round-pushpin', 'sky', 'leaf']),
  kind('robot', ['Robot', 'Robot'], ['robot', 'đồ chơi công nghệ'], ['robot', 'lilac', 'sky']),
  kind('mach-dien', ['Mạch, linh kiện điện tử', 'Boards and parts'], ['mạch', 'module', 'cảm biến', 'phần cứng', 'máy tính nhúng', 'linh kiện điện tử'], [{ it: 'circuit', size: 0.7 }, 'night', 'mist'], true),
  kind('pin', ['Pin thay thế', 'Battery'], ['pin'], ['battery', 'leaf', 'stone']),
  kind('linh-kien-may', ['Linh kiện điện lạnh', 'Machine parts'], ['linh kiện máy', 'linh kiện tủ', 'linh kiện điện lạnh'], ['nut-and-bolt', 'mist', 'stone']),
  kind('linh-kien', ['Linh kiện thay thế', 'Spare parts'], ['linh kiện', 'vỏ'], [{ it: 'phoneback' }, 'stone', 'rose']),
  kind('may-doc-sach', ['Máy đọc sách', 'E-reader'], ['máy đọc sách'], [{ it: 'ereader' }, 'sand', 'mist']),
  kind('may-tinh-bang', ['Máy tính bảng', 'Tablet'], ['máy tính bảng'], [{ it: 'tablet', size: 0.7 }, 'sky', 'butter']),
  kind('dien-thoai-ban', ['Điện thoại bàn', 'Desk telephone'], ['điện thoại bàn'], [{ it: 'deskphone', size: 0.66 }, 'stone', 'clay']),
  kind('dien-thoai-phim', ['Điện thoại phổ thông', 'Feature phone'], ['điện thoại phổ thông'], [{ it: 'keyphone' }, 'butter', 'jade']),
  kind('dien-thoai', ['Điện thoại', 'Phone'], ['điện thoại'], [{ it: 'phone' }, 'lilac', 'sky']),
  kind('may-say', ['Máy sấy quần áo', 'Tumble dryer'], ['máy sấy quần áo'], [{ it: 'washer', second: '#e8a86a' }, 'clay', 'mist']),
  kind('may-giat', ['Máy giặt', 'Washing machine'], ['máy giặt'], [{ it: 'washer' }, 'mist', 'sky']),
  kind('may-lanh', ['Máy lạnh', 'Air conditioner'], ['máy lạnh', 'máy điều hòa'], [{ it: 'aircon', size: 0.74 }, 'sky', 'mist']),
  kind('may-nuoc-nong', ['Máy nước nóng', 'Water heater'], ['máy nước nóng'], [{ it: 'heater' }, 'stone', 'clay']),
  kind('may-rua-chen', ['Máy rửa chén', 'Dishwasher'], ['rửa chén'], [{ it: 'dishwasher' }, 'jade', 'mist']),
  kind('tu-dong', ['Tủ đông, tủ mát', 'Freezer'], ['tủ đông', 'tủ mát'], [{ it: 'freezer', size: 0.68 }, 'sky', 'mist']),
  kind('tu-ruou', ['Tủ ướp rượu', 'Wine cooler'], ['ướp rượu'], ['wine-glass', 'plum', 'rose']),
  kind('tu-lanh', ['Tủ lạnh', 'Refrigerator'], ['tủ lạnh'], [{ it: 'fridge', size: 0.7 }, 'mist', 'stone']),
  kind('tivi-chung', ['Tivi', 'Television'], ['tivi'], [{ it: 'tv', size: 0.72 }, 'night', 'mist']),
  kind('am-thanh', ['Âm thanh', 'Audio'], ['âm thanh'], [{ it: 'tower', main: '#4a3f4f' }, 'lilac', 'stone']),
  kind('dien-lanh', ['Điện lạnh', 'Cooling'], ['điện lạnh'], [{ it: 'fan', size: 0.68 }, 'mist', 'sky']),
  kind('may-tinh', ['Máy tính', 'Computers'], ['máy tính', 'laptop'], ['laptop', 'ink', 'sky']),
  kind('phu-kien', ['Phụ kiện số', 'Accessories'], ['phụ kiện', 'thiết bị', 'điện tử'], ['electric-plug', 'jade', 'butter']),
];

function kind(id: string, name: Both, words: readonly string[], look: readonly [Thing | string, WorldName, WorldName], ...flat: readonly true[]): Kind {
  const [hero, first, second] = look;
  return { id, name, words, look: { hero, worlds: [first, second], ...(flat.length > 0 && { isFlat: true }) } };
}

/** The kind for a path of category names, the deepest first; undefined where no word is known. */
export function kindOf(path: readonly string[]): Kind | undefined {
  for (const name of path.toReversed()) {
    const text = name.normalize('NFC').toLowerCase();
    const found = kinds.find(({ words }) => words.some((word) => text.includes(word)));
    if (found) return found;
  }
  return undefined;
}
