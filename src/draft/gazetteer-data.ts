/**
 * States: code (ISO 3166-1 alpha-2, and XK), names, nationalities and capitals. Made by `node test/tools/gazetteer.mjs`
 * from the packages countries-list and i18n-nationality, both under the MIT licence; do not edit.
 */
export const STATES_TABLE = `
AD;Andorra;Andorran;Andorra la Vella
AE;United Arab Emirates|UAE|U.A.E.|Emirates;Emirati;Abu Dhabi
AF;Afghanistan;Afghan;Kabul
AG;Antigua and Barbuda;;
AL;Albania;Albanian;Tirana
AM;Armenia;Armenian;Yerevan
AO;Angola;Angolan;Luanda
AR;Argentina;Argentine|Argentinian|Argentinean;Buenos Aires
AT;Austria;Austrian;Vienna
AU;Australia;Australian;Canberra
AZ;Azerbaijan;Azerbaijani|Azeri;Baku
BA;Bosnia and Herzegovina|Bosnia|Bosnia-Herzegovina;Bosnian;Sarajevo
BB;Barbados;Barbadian;Bridgetown
BD;Bangladesh;Bangladeshi;Dhaka
BE;Belgium;Belgian;
BF;Burkina Faso;Burkinabe|Burkinabé;Ouagadougou
BG;Bulgaria;Bulgarian;Sofia
BH;Bahrain;Bahraini;Manama
BI;Burundi;Burundian;Gitega|Bujumbura
BJ;Benin;Beninese;Porto-Novo
BN;Brunei;Bruneian;Bandar Seri Begawan
BO;Bolivia;Bolivian;La Paz|Sucre
BR;Brazil;Brazilian;Brasília
BS;Bahamas;Bahamian;Nassau
BT;Bhutan;Bhutanese;Thimphu
BW;Botswana;Botswanan;Gaborone
BY;Belarus;Belarusian|Belarussian;Minsk
BZ;Belize;Belizean;Belmopan
CA;Canada;Canadian;Ottawa
CD;DR Congo|Democratic Republic of the Congo|Congo|Democratic Republic of Congo|DRC|Congo-Kinshasa;Congolese;Kinshasa
CF;Central African Republic|CAR;Central African;Bangui
CG;Republic of Congo|Republic of the Congo|Congo-Brazzaville;;Brazzaville
CH;Switzerland;Swiss;Bern|Berne
CI;Ivory Coast|Côte d'Ivoire|Cote d'Ivoire;Ivorian;Abidjan|Yamoussoukro
CL;Chile;Chilean;Santiago
CM;Cameroon;Cameroonian;Yaoundé
CN;China|PRC|People's Republic of China|Communist China|mainland China;Chinese;Beijing
CO;Colombia;Colombian;Bogotá
CR;Costa Rica;Costa Rican;San José
CU;Cuba;Cuban;Havana
CV;Cape Verde|Cabo Verde;Cape Verdean;Praia
CY;Cyprus;Cypriot;Nicosia
CZ;Czechia|Czech Republic;Czech;Prague
DE;Germany;German;Berlin
DJ;Djibouti;;
DK;Denmark;Danish|Dane;Copenhagen
DM;Dominica;;
DO;Dominican Republic;Dominican;Santo Domingo
DZ;Algeria;Algerian;Algiers
EC;Ecuador;Ecuadorian|Ecuadorean;Quito
EE;Estonia;Estonian;Tallinn
EG;Egypt;Egyptian;Cairo
ER;Eritrea;Eritrean;Asmara
ES;Spain;Spanish|Spaniard;Madrid
ET;Ethiopia;Ethiopian;Addis Ababa
FI;Finland;Finnish|Finn;Helsinki
FJ;Fiji;Fijian;Suva
FM;Micronesia;Micronesian;Palikir
FR;France|Elysee|Élysée|Elysée;French;Paris
GA;Gabon;Gabonese;Libreville
GB;United Kingdom|UK|U.K.|Britain|Great Britain|Downing Street|Whitehall|Foreign Office;British|Briton;London
GD;Grenada;Grenadian;St. George's
GE;Georgia;Georgian;Tbilisi
GH;Ghana;Ghanaian;Accra
GM;Gambia|The Gambia;Gambian;Banjul
GN;Guinea;Guinean;Conakry
GQ;Equatorial Guinea;Equatoguinean;Malabo
GR;Greece;Greek;Athens
GT;Guatemala;Guatemalan;
GW;Guinea-Bissau;Bissau-Guinean;Bissau
GY;Guyana;Guyanese;Georgetown
HK;Hong Kong;;
HN;Honduras;Honduran;Tegucigalpa
HR;Croatia;Croatian|Croat;Zagreb
HT;Haiti;Haitian;Port-au-Prince
HU;Hungary;Hungarian;Budapest
ID;Indonesia;Indonesian;Jakarta
IE;Ireland;Irish;Dublin
IL;Israel;Israeli;Jerusalem|Tel Aviv
IN;India;Indian;New Delhi|Delhi
IQ;Iraq;Iraqi;Baghdad
IR;Iran|Islamic Republic|Islamic Republic of Iran;Iranian;Tehran
IS;Iceland;Icelandic|Icelander;Reykjavik
IT;Italy;Italian;Rome
JM;Jamaica;Jamaican;
JO;Jordan;Jordanian;Amman
JP;Japan;Japanese;Tokyo
KE;Kenya;Kenyan;Nairobi
KG;Kyrgyzstan;Kyrgyz;Bishkek
KH;Cambodia;Cambodian;Phnom Penh
KI;Kiribati;I-Kiribati;South Tarawa
KM;Comoros;Comoran|Comorian;Moroni
KN;Saint Kitts and Nevis|St Kitts and Nevis|St. Kitts and Nevis;Kittian and Nevisian;
KP;North Korea|DPRK|Democratic People's Republic of Korea|N. Korea|N Korea;North Korean;Pyongyang
KR;South Korea|Republic of Korea|ROK|S. Korea|S Korea;South Korean;Seoul
KW;Kuwait;Kuwaiti;
KZ;Kazakhstan;Kazakh;Astana
LA;Laos;Laotian;Vientiane
LB;Lebanon;Lebanese;Beirut
LC;Saint Lucia|St Lucia|St. Lucia;Saint Lucian;Castries
LI;Liechtenstein;Liechtensteiner;Vaduz
LK;Sri Lanka;Sri Lankan;Colombo
LR;Liberia;Liberian;Monrovia
LS;Lesotho;Basotho;Maseru
LT;Lithuania;Lithuanian;Vilnius
LU;Luxembourg;Luxembourgish;
LV;Latvia;Latvian;Riga
LY;Libya;Libyan;Tripoli
MA;Morocco;Moroccan;Rabat
MC;Monaco;Monacan;
MD;Moldova;Moldovan;Chisinau|Chișinău
ME;Montenegro;Montenegrin;Podgorica
MG;Madagascar;Malagasy;Antananarivo
MK;North Macedonia|Macedonia;Macedonian;Skopje
ML;Mali;Malian;Bamako
MM;Myanmar|Burma;Burmese;Naypyidaw
MN;Mongolia;Mongolian;Ulan Bator
MR;Mauritania;Mauritanian;Nouakchott
MT;Malta;Maltese;Valletta
MU;Mauritius;Mauritian;Port Louis
MV;Maldives;Maldivian;Malé
MW;Malawi;Malawian;Lilongwe
MX;Mexico;Mexican;
MY;Malaysia;Malaysian;Kuala Lumpur
MZ;Mozambique;Mozambican;Maputo
NA;Namibia;Namibian;Windhoek
NE;Niger;Nigerien;Niamey
NG;Nigeria;Nigerian;Abuja
NI;Nicaragua;Nicaraguan;Managua
NL;Netherlands|Holland;Dutch;The Hague
NO;Norway;Norwegian;Oslo
NP;Nepal;Nepalese;Kathmandu
NR;Nauru;Nauruan;Yaren
NZ;New Zealand;;Wellington
OM;Oman;Omani;Muscat
PA;Panama;Panamanian;
PE;Peru;Peruvian;Lima
PG;Papua New Guinea;Papua New Guinean;Port Moresby
PH;Philippines;Filipino|Philippine;Manila
PK;Pakistan;Pakistani;Islamabad
PL;Poland;Polish;Warsaw
PS;Palestine|Palestinian Authority|State of Palestine;Palestinian;Ramallah
PT;Portugal;Portuguese;Lisbon
PW;Palau;Palauan;Ngerulmud
PY;Paraguay;Paraguayan;Asunción
QA;Qatar;Qatari;Doha
RO;Romania;Romanian;Bucharest
RS;Serbia;Serbian|Serb;Belgrade
RU;Russia|Russian Federation|Kremlin;Russian;Moscow
RW;Rwanda;Rwandan;Kigali
SA;Saudi Arabia|Kingdom of Saudi Arabia|KSA;Saudi|Saudi Arabian;Riyadh
SB;Solomon Islands;Solomon Islander;Honiara
SC;Seychelles;Seychellois;
SD;Sudan;Sudanese;Khartoum
SE;Sweden;Swedish|Swede;Stockholm
SG;Singapore;Singaporean;
SI;Slovenia;Slovenian|Slovene;Ljubljana
SK;Slovakia;Slovak|Slovakian;Bratislava
SL;Sierra Leone;Sierra Leonean;Freetown
SM;San Marino;San Marinese;
SN;Senegal;Senegalese;Dakar
SO;Somalia;Somali;Mogadishu
SR;Suriname;Surinamer;Paramaribo
SS;South Sudan;South Sudanese;Juba
ST;Sao Tome and Principe|São Tomé and Príncipe|Sao Tome;Sao Tomean;
SV;El Salvador;Salvadoran|Salvadorean;
SY;Syria|Syrian Arab Republic;Syrian;Damascus
SZ;Eswatini|Swaziland;Swazi;Mbabane
TD;Chad;Chadian;N'Djamena|Ndjamena
TG;Togo;Togolese;Lomé
TH;Thailand;Thai;Bangkok
TJ;Tajikistan;Tajik;Dushanbe
TL;East Timor|Timor-Leste;Timorese|East Timorese;Dili
TM;Turkmenistan;Turkmen;Ashgabat
TN;Tunisia;Tunisian;Tunis
TO;Tonga;Tongan;Nuku'alofa
TR;Turkey|Türkiye|Turkiye;Turkish|Turk;Ankara
TT;Trinidad and Tobago|Trinidad;Trinidadian or Tobagonian;Port of Spain
TV;Tuvalu;Tuvaluan;Funafuti
TW;Taiwan|Republic of China;Taiwanese;Taipei
TZ;Tanzania;Tanzanian;Dodoma
UA;Ukraine|the Ukraine;Ukrainian;Kyiv|Kiev
UG;Uganda;Ugandan;Kampala
US;United States|USA|US|U.S.|U.S.A.|United States of America|America|White House|State Department|Pentagon|Washington|Washington DC|Trump administration|Biden administration|Obama administration|Bush administration|Clinton administration|Reagan administration|US State Department;American;
UY;Uruguay;Uruguayan;Montevideo
UZ;Uzbekistan;Uzbek;Tashkent
VA;Vatican|Vatican City|Holy See;;
VC;Saint Vincent and the Grenadines|St Vincent and the Grenadines|St. Vincent and the Grenadines;;
VE;Venezuela|Bolivarian Republic of Venezuela;Venezuelan;Caracas
VN;Vietnam|Viet Nam;Vietnamese;Hanoi
VU;Vanuatu;;Port Vila
WS;Samoa;Samoan;Apia
XK;Kosovo;Kosovar|Kosovan;Pristina
YE;Yemen;Yemeni;Sanaa|Sana'a
ZA;South Africa;South African;Pretoria
ZM;Zambia;Zambian;Lusaka
ZW;Zimbabwe;Zimbabwean;Harare
`;
