/**
 * Words on which most weak passwords are built, in plain small letters. With figures before or behind them,
 * or written twice, they are tried first by everyone who guesses.
 */
export const commonRoots: ReadonlySet<string> = new Set(
  `abc abcd abcde abcdef abcxyz access admin administrator adobe alexander amanda andrew angel anh anhem anhyeu anhyeuem animal anthony apple
  asd asdf asdfgh asdfghjkl ashley autumn azerty baby babygirl bacninh bamboo bambi banana baobao barcelona baseball basketball batman beautiful
  becon benhvien blink bong bongda boss bosua buiminh butterfly cacanh cafe camera canada canhcut changeme charlie chelsea chocolate chris
  cogaixinh computer conan conbo concho concua conga conmeo congiao congty connect cookie cuocsong cuoctinh daddy daniel danang daovan deptrai
  desktop diamond dinhmenh doremon doraemon dragon duongthi duyanh em emyeuanh emyeu facebook familia family fantasy ferrari finalfantasy
  flower football forever freedom friend friends fuckyou gaixinh gamevui george giadinh ginger goodluck google guest hahaha haiphong hanoi
  hanhphuc happy hello hellokitty hieu hoa hoang hoanganh hoangtu hochiminh hoahong hocsinh hoilamgi home hongbiet hoilamchi hunter huong
  huyen iloveu iloveyou internet jasmine jennifer jessica jesus jordan joshua justin khanh khongbiet khongco killer kimchi kinhdoanh kitty
  ladyboy laptop letmein lienquan linh liverpool login lovely love loveme lovelove lovers loveyou lucky mabu maiyeu manchester manutd marina
  master matkhau matrix matkhaumoi mautim mayman mercedes messi metmoi michael michelle mickey minecraft minhanh minhyeu mobile monkey mother
  music mylove mypassword naruto ngoc ngoctrinh nguyen nguyenthi nguyenvan nhatban nhaque nhatrang ninja nokia nothing number oanh oracle
  orange pass passpass password passwd passw pepper phamvan phongvu phuong pikachu player pokemon princess private purple qazwsx qazwsxedc
  qwe qwer qwert qwerty qwertyu qwertyui qwertyuio qwertyuiop rainbow realmadrid robert ronaldo root saigon samsung sakura secret server
  shadow shopee sieunhan silver sinhvien smile soccer spider spiderman starwars student sucmanh summer sunflower sunshine superman taikhoan
  taolao test tester testing thanh thanhcong thanhpho thientai thang thaychu thegioi thegioididong thienthan thomas thuong thuy thuykieu
  tiger tiki tinhban tinhyeu toiyeu toiyeuvietnam toiladay tokyo tonghop tranthi tranvan trang truong tuanh tuan tuananh tuoitho tuoitre user
  valentine vanlang vietcombank vietnam vietnamvodich vinaphone viettel vitcon wecan welcome whatever william winner winter xinchao xinh
  yahoo yamaha yen yeu yeuanh yeuem yeuemnhieu youtube zalo zaq zing zingme zxc zxcv zxcvb zxcvbn zxcvbnm`.split(/\s+/),
);
