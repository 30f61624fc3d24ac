// Display names of the simulated accounts, invented by hand: people of many tongues and scripts, nicknames, offices and clubs.
export const ordinaryNames = `
Rosa Example|Jonathan Smith|Mrs B Bakes|Dr Priya Nath|Big Dave|Kirsty McA|J. Hargreave|Tilly|Pete (Potting Shed)|Wendy from Leeds|Nana Jeanie 🌻
Larkhill Town FC|Millbridge Council|Hillside Surgery|Grey Heron Books|Inkwell & Almond|The Grumpy Gardener|Captain’s Log|Cllr Jane Whitlow|Rev Andy
Krzysztof Kowal|Agnieszka W.|Zbyszek|Łukasz Żak|Jiří Dvořan|Zdeňka Brnová|Srđan Krstić|Hrvoje Mlakar|Gyöngyi Nagy|László B.|Šárka|Þórsteinn
Søren Ågesen|Åsa Lindh|Jürgen Weiß|Käthe|Schwarzwald-Schorsch|Geneviève L.|François Noël|María José Peña|Iñaki Etxe|Núria|João Conceição|Çağla Yıl
Gülşah Öz|İpek|Mohammed Al-Haj|محمد الحداد|فاطمة|نور|ליאת כהן|דוד|علی رضایی|Александр Петров|Олена Ковальчук|Ксюша|Георги|Ελένη Παππά|Νίκος
प्रिया शर्मा|अर्जुन|ਹਰਪ੍ਰੀਤ ਕੌਰ|রহিমা খাতুন|தமிழ்ச்செல்வி|ਜਸ|సునీత|ಕಾವ್ಯ|സുജ|සුනිල්|ສົມສັກ|สมชาย|ខៀវ|မြင့်|王小明|李娜|光|陳大文|山田 花子|さくら|タロウ|김민준|서연|Nguyễn Thị Hoa|Đỗ Minh
ኣበበ|አልማዝ|Ngozi Eze|Kwabena M.|Thandi N|Siân Prydderch|Aoife Ní Bhriain|Pádraig|Eilidh NicDhòmhnaill|Te Rangi|Keola|Նարե|ანა ბერიძე|Aigerim
Tech Ninja|Code with Kofi|🦉 Owl Lover|Moth Man Mark|Knit Witch 🧶|Slow Runner Steve|ADHD Andy|Deaf Debbie|PhD Stress|Sarah 💙|Mo|Al|JJ|K8|Jo B|Ed
Just a Mum|Unimpressed|Tea At Four|Otter Spotter|Gulls Are Jerks|Old Man of the Moor|xXDarkAngelXx|Sk8er|Not That James|𝓡𝓸𝓼𝓪|Ⓑⓔⓣⓗ|Harry 1987|No. 9
`
  .trim()
  .split(/[|\n]/);
