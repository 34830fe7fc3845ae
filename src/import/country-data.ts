/**
 * Countries: ISO 3166-1 alpha-2 (and XK), alpha-3, the letters and the number of the Correlates of War project, and their
 * names. Made by `node test/tools/country-codes.mjs` from the package countries-list, under the MIT licence, and from
 * tables of that file; do not edit.
 */
export const COUNTRIES_TABLE = `
AC;ASC;;;Ascension Island
AD;AND;AND;232;Andorra
AE;ARE;UAE;696;United Arab Emirates|UAE|U.A.E.|Emirates
AF;AFG;AFG;700;Afghanistan
AG;ATG;AAB;58;Antigua and Barbuda
AI;AIA;;;Anguilla
AL;ALB;ALB;339;Albania
AM;ARM;ARM;371;Armenia
AO;AGO;ANG;540;Angola
AQ;ATA;;;Antarctica
AR;ARG;ARG;160;Argentina
AS;ASM;;;American Samoa
AT;AUT;AUS;305;Austria
AU;AUS;AUL;900;Australia
AW;ABW;;;Aruba
AX;ALA;;;Aland
AZ;AZE;AZE;373;Azerbaijan
BA;BIH;BOS;346;Bosnia and Herzegovina|Bosnia|Bosnia-Herzegovina
BB;BRB;BAR;53;Barbados
BD;BGD;BNG;771;Bangladesh
BE;BEL;BEL;211;Belgium
BF;BFA;BFO;439;Burkina Faso
BG;BGR;BUL;355;Bulgaria
BH;BHR;BAH;692;Bahrain
BI;BDI;BUI;516;Burundi
BJ;BEN;BEN;434;Benin
BL;BLM;;;Saint Barthelemy
BM;BMU;;;Bermuda
BN;BRN;BRU;835;Brunei
BO;BOL;BOL;145;Bolivia
BQ;BES;;;Bonaire
BR;BRA;BRA;140;Brazil
BS;BHS;BHM;31;Bahamas
BT;BTN;BHU;760;Bhutan
BV;BVT;;;Bouvet Island
BW;BWA;BOT;571;Botswana
BY;BLR;BLR;370;Belarus
BZ;BLZ;BLZ;80;Belize
CA;CAN;CAN;20;Canada
CC;CCK;;;Cocos
CD;COD|ZAR;DRC;490;DR Congo|Democratic Republic of the Congo|Congo|Democratic Republic of Congo|DRC|Congo-Kinshasa
CF;CAF;CEN;482;Central African Republic
CG;COG;CON;484;Republic of Congo|Republic of the Congo|Congo-Brazzaville
CH;CHE;SWZ;225;Switzerland
CI;CIV;CDI;437;Ivory Coast|Côte d'Ivoire|Cote d'Ivoire
CK;COK;;;Cook Islands
CL;CHL;CHL;155;Chile
CM;CMR;CAO;471;Cameroon
CN;CHN;CHN;710;China|PRC|People's Republic of China|Communist China|mainland China
CO;COL;COL;100;Colombia
CR;CRI;COS;94;Costa Rica
CU;CUB;CUB;40;Cuba
CV;CPV;CAP;402;Cape Verde|Cabo Verde
CW;CUW;;;Curacao
CX;CXR;;;Christmas Island
CY;CYP;CYP;352;Cyprus
CZ;CZE;CZR;316;Czechia|Czech Republic
DE;DEU;GMY;255;Germany
DJ;DJI;DJI;522;Djibouti
DK;DNK;DEN;390;Denmark
DM;DMA;DMA;54;Dominica
DO;DOM;DOM;42;Dominican Republic
DZ;DZA;ALG;615;Algeria
EC;ECU;ECU;130;Ecuador
EE;EST;EST;366;Estonia
EG;EGY;EGY;651;Egypt
EH;ESH;;;Western Sahara
ER;ERI;ERI;531;Eritrea
ES;ESP;SPN;230;Spain
ET;ETH;ETH;530;Ethiopia
FI;FIN;FIN;375;Finland
FJ;FJI;FIJ;950;Fiji
FK;FLK;;;Falkland Islands
FM;FSM;FSM;987;Micronesia
FO;FRO;;;Faroe Islands
FR;FRA;FRN;220;France
GA;GAB;GAB;481;Gabon
GB;GBR;UKG;200;United Kingdom|UK|U.K.|Britain|Great Britain
GD;GRD;GRN;55;Grenada
GE;GEO;GRG;372;Georgia
GF;GUF;;;French Guiana
GG;GGY;;;Guernsey
GH;GHA;GHA;452;Ghana
GI;GIB;;;Gibraltar
GL;GRL;;;Greenland
GM;GMB;GAM;420;Gambia|The Gambia
GN;GIN;GUI;438;Guinea
GP;GLP;;;Guadeloupe
GQ;GNQ;EQG;411;Equatorial Guinea
GR;GRC;GRC;350;Greece
GS;SGS;;;South Georgia and the South Sandwich Islands
GT;GTM;GUA;90;Guatemala
GU;GUM;;;Guam
GW;GNB;GNB;404;Guinea-Bissau
GY;GUY;GUY;110;Guyana
HK;HKG;;;Hong Kong
HM;HMD;;;Heard Island and McDonald Islands
HN;HND;HON;91;Honduras
HR;HRV;CRO;344;Croatia
HT;HTI;HAI;41;Haiti
HU;HUN;HUN;310;Hungary
ID;IDN;INS;850;Indonesia
IE;IRL;IRE;205;Ireland
IL;ISR;ISR;666;Israel
IM;IMN;;;Isle of Man
IN;IND;IND;750;India
IO;IOT;;;British Indian Ocean Territory
IQ;IRQ;IRQ;645;Iraq
IR;IRN;IRN;630;Iran|Islamic Republic of Iran
IS;ISL;ICE;395;Iceland
IT;ITA;ITA;325;Italy
JE;JEY;;;Jersey
JM;JAM;JAM;51;Jamaica
JO;JOR;JOR;663;Jordan
JP;JPN;JPN;740;Japan
KE;KEN;KEN;501;Kenya
KG;KGZ;KYR;703;Kyrgyzstan
KH;KHM;CAM;811;Cambodia
KI;KIR;KIR;946;Kiribati
KM;COM;COM;581;Comoros
KN;KNA;SKN;60;Saint Kitts and Nevis|St Kitts and Nevis|St. Kitts and Nevis
KP;PRK;PRK;731;North Korea|DPRK|Democratic People's Republic of Korea|N. Korea|N Korea
KR;KOR;ROK;732;South Korea|Republic of Korea|ROK|S. Korea|S Korea
KW;KWT;KUW;690;Kuwait
KY;CYM;;;Cayman Islands
KZ;KAZ;KZK;705;Kazakhstan
LA;LAO;LAO;812;Laos
LB;LBN;LEB;660;Lebanon
LC;LCA;SLU;56;Saint Lucia|St Lucia|St. Lucia
LI;LIE;LIE;223;Liechtenstein
LK;LKA;SRI;780;Sri Lanka
LR;LBR;LBR;450;Liberia
LS;LSO;LES;570;Lesotho
LT;LTU;LIT;368;Lithuania
LU;LUX;LUX;212;Luxembourg
LV;LVA;LAT;367;Latvia
LY;LBY;LIB;620;Libya
MA;MAR;MOR;600;Morocco
MC;MCO;MNC;221;Monaco
MD;MDA;MLD;359;Moldova
ME;MNE;MNG;341;Montenegro
MF;MAF;;;Saint Martin
MG;MDG;MAG;580;Madagascar
MH;MHL;MSI;983;Marshall Islands
MK;MKD;MAC;343;North Macedonia|Macedonia
ML;MLI;MLI;432;Mali
MM;MMR;MYA;775;Myanmar|Burma
MN;MNG;MON;712;Mongolia
MO;MAC;;;Macao
MP;MNP;;;Northern Mariana Islands
MQ;MTQ;;;Martinique
MR;MRT;MAA;435;Mauritania
MS;MSR;;;Montserrat
MT;MLT;MLT;338;Malta
MU;MUS;MAS;590;Mauritius
MV;MDV;MAD;781;Maldives
MW;MWI;MAW;553;Malawi
MX;MEX;MEX;70;Mexico
MY;MYS;MAL;820;Malaysia
MZ;MOZ;MZM;541;Mozambique
NA;NAM;NAM;565;Namibia
NC;NCL;;;New Caledonia
NE;NER;NIR;436;Niger
NF;NFK;;;Norfolk Island
NG;NGA;NIG;475;Nigeria
NI;NIC;NIC;93;Nicaragua
NL;NLD;NTH;210;Netherlands|Holland
NO;NOR;NOR;385;Norway
NP;NPL;NEP;790;Nepal
NR;NRU;NAU;970;Nauru
NU;NIU;;;Niue
NZ;NZL;NEW;920;New Zealand
OM;OMN;OMA;698;Oman
PA;PAN;PAN;95;Panama
PE;PER;PER;135;Peru
PF;PYF;;;French Polynesia
PG;PNG;PNG;910;Papua New Guinea
PH;PHL;PHI;840;Philippines
PK;PAK;PAK;770;Pakistan
PL;POL;POL;290;Poland
PM;SPM;;;Saint Pierre and Miquelon
PN;PCN;;;Pitcairn Islands
PR;PRI;;;Puerto Rico
PS;PSE|WSB;;;Palestine|Palestinian Authority|State of Palestine
PT;PRT;POR;235;Portugal
PW;PLW;PAL;986;Palau
PY;PRY;PAR;150;Paraguay
QA;QAT;QAT;694;Qatar
RE;REU;;;Reunion
RO;ROU|ROM;ROM;360;Romania
RS;SRB|SCG;YUG;345;Serbia
RU;RUS;RUS;365;Russia|Russian Federation
RW;RWA;RWA;517;Rwanda
SA;SAU;SAU;670;Saudi Arabia|Kingdom of Saudi Arabia|KSA
SB;SLB;SOL;940;Solomon Islands
SC;SYC;SEY;591;Seychelles
SD;SDN;SUD;625;Sudan
SE;SWE;SWD;380;Sweden
SG;SGP;SIN;830;Singapore
SH;SHN;;;Saint Helena
SI;SVN;SLV;349;Slovenia
SJ;SJM;;;Svalbard and Jan Mayen
SK;SVK;SLO;317;Slovakia
SL;SLE;SIE;451;Sierra Leone
SM;SMR;SNM;331;San Marino
SN;SEN;SEN;433;Senegal
SO;SOM;SOM;520;Somalia
SR;SUR;SUR;115;Suriname
SS;SSD;SSD;626;South Sudan
ST;STP;STP;403;Sao Tome and Principe|São Tomé and Príncipe|Sao Tome
SV;SLV;SAL;92;El Salvador
SX;SXM;;;Sint Maarten
SY;SYR;SYR;652;Syria|Syrian Arab Republic
SZ;SWZ;SWA;572;Eswatini|Swaziland
TA;TAA;;;Tristan da Cunha
TC;TCA;;;Turks and Caicos Islands
TD;TCD;CHA;483;Chad
TF;ATF;;;French Southern Territories
TG;TGO;TOG;461;Togo
TH;THA;THI;800;Thailand
TJ;TJK;TAJ;702;Tajikistan
TK;TKL;;;Tokelau
TL;TLS|TMP;ETM;860;East Timor|Timor-Leste
TM;TKM;TKM;701;Turkmenistan
TN;TUN;TUN;616;Tunisia
TO;TON;TON;955;Tonga
TR;TUR;TUR;640;Turkey|Türkiye|Turkiye
TT;TTO;TRI;52;Trinidad and Tobago|Trinidad
TV;TUV;TUV;947;Tuvalu
TW;TWN;TAW;713;Taiwan|Republic of China
TZ;TZA;TAZ;510;Tanzania
UA;UKR;UKR;369;Ukraine
UG;UGA;UGA;500;Uganda
UM;UMI;;;U.S. Minor Outlying Islands
US;USA;USA;2;United States|U.S.|U.S.A.|United States of America|America
UY;URY;URU;165;Uruguay
UZ;UZB;UZB;704;Uzbekistan
VA;VAT;;;Vatican|Vatican City|Holy See
VC;VCT;SVG;57;Saint Vincent and the Grenadines|St Vincent and the Grenadines|St. Vincent and the Grenadines
VE;VEN;VEN;101;Venezuela|Bolivarian Republic of Venezuela
VG;VGB;;;British Virgin Islands
VI;VIR;;;U.S. Virgin Islands
VN;VNM;DRV;816;Vietnam|Viet Nam
VU;VUT;VAN;935;Vanuatu
WF;WLF;;;Wallis and Futuna
WS;WSM;WSM;990;Samoa
XK;XKX|KSV;KOS;347;Kosovo
YE;YEM;YEM;679;Yemen
YT;MYT;;;Mayotte
ZA;ZAF;SAF;560;South Africa
ZM;ZMB;ZAM;551;Zambia
ZW;ZWE;ZIM;552;Zimbabwe
`;
