/** Organisations, movements, peoples and states that are no more, with the names that news texts use. */

/** One a line: the name that is shown, then other names. */
export const ORGANISATIONS_TABLE = `
United Nations|UN|U.N.|United Nations General Assembly|UN General Assembly|General Assembly
UN Security Council|U.N. Security Council|Security Council|United Nations Security Council
European Union|EU|E.U.|Brussels|European Commission|European Community|EC|European Council|European Parliament
Europe
NATO|North Atlantic Treaty Organization|Nato|North Atlantic Treaty Organisation
OAS|Organization of American States|Organisation of American States
OAU|Organization of African Unity|Organisation of African Unity
African Union|AU
Arab League|League of Arab States
ECOWAS|Economic Community of West African States|Ecowas
SADC|Southern African Development Community
IGAD|Intergovernmental Authority on Development
East African Community|EAC
ASEAN|Association of Southeast Asian Nations|Asean
Lima Group
Group of Seven|G7|G-7
Group of Eight|G8|G-8
G20|Group of 20|G-20
G5 Sahel
CARICOM|Caribbean Community|Caricom
Mercosur
Unasur|UNASUR|Union of South American Nations
ALBA|Bolivarian Alliance
CELAC
Gulf Cooperation Council|GCC
Organisation of Islamic Cooperation|Organization of Islamic Cooperation|OIC
Non-Aligned Movement
Commonwealth|Commonwealth of Nations
Commonwealth of Independent States|CIS
CSTO|Collective Security Treaty Organization|Collective Security Treaty Organisation
Shanghai Cooperation Organisation|Shanghai Cooperation Organization|SCO
Warsaw Pact
Organization for Security and Co-operation in Europe|OSCE
Council of Europe
League of Nations
Pacific Islands Forum
Visegrad Group
BRICS
Hamas
Hezbollah|Hizbollah|Hizbullah|Hezbullah
Taliban|Taleban
Islamic State|ISIS|ISIL|IS|Daesh
Al-Qaeda|al Qaeda|al-Qaida|Al Qaida|al-Qaeda
Al-Shabaab|al-Shabab|al Shabaab|Al-Shabab
Boko Haram
Palestine Liberation Organization|PLO|Palestine Liberation Organisation
Fatah
Islamic Jihad
Muslim Brotherhood
Polisario Front|Polisario
PKK|Kurdistan Workers' Party
YPG
Syrian Democratic Forces|SDF
Free Syrian Army|FSA
Rapid Support Forces|RSF
FARC
ELN
M23
UNITA|Unita
RENAMO|Renamo
FRELIMO|Frelimo
MPLA
SWAPO|Swapo
African National Congress|ANC
Viet Cong|Vietcong
Khmer Rouge
Tamil Tigers|LTTE
Northern Alliance
Lord's Resistance Army|LRA
Wagner Group|Wagner
Revolutionary Guards|Islamic Revolutionary Guard Corps|IRGC|Revolutionary Guard Corps|Revolutionary Guard
International Monetary Fund|IMF
World Bank
Red Cross
Amnesty International
Human Rights Watch
International Atomic Energy Agency|IAEA
International Criminal Court|ICC
International Court of Justice|ICJ
CIA|Central Intelligence Agency
Congress|US Congress|U.S. Congress
`;

/** Peoples and movements whose name goes before “rebels” and the like: the name that is shown, then others. */
export const PEOPLES_TABLE = `
Houthis|Houthi|Huthis|Huthi
Kurds|Kurdish|Kurd
Tuareg|Tuaregs
Bosnian Serbs|Bosnian Serb
Bosnian Croats|Bosnian Croat
Kosovo Albanians|Kosovo Albanian
Tamils|Tamil
Tigrayans|Tigrayan
Rohingya|Rohingyas
Contras|Contra
Sandinistas|Sandinista
Mujahideen|mujahedin|Mujahedeen
Druze
Sahrawis|Sahrawi|Saharawi
Chechens|Chechen
Zionists
`;

/** States that are no more, and those that few recognise: names, then what their people and things are called. */
export const OTHER_STATES_TABLE = `
Soviet Union|USSR|U.S.S.R.|Soviets;Soviet
Yugoslavia;Yugoslav|Yugoslavian
Czechoslovakia;Czechoslovak|Czechoslovakian
East Germany|GDR|German Democratic Republic;East German
West Germany|Federal Republic of Germany|Bonn;West German
South Vietnam|Saigon;South Vietnamese
North Vietnam;North Vietnamese
South Yemen;South Yemeni
North Yemen;North Yemeni
Zaire;Zairean|Zairian
Rhodesia;Rhodesian
Biafra;Biafran
Katanga;Katangese
Transjordan;
Ottoman Empire;Ottoman
Austria-Hungary;Austro-Hungarian
Prussia;Prussian
Serbia and Montenegro;
United Arab Republic;
Manchukuo;
Tibet;Tibetan
Somaliland;
Abkhazia;Abkhaz|Abkhazian
South Ossetia;South Ossetian
Transnistria;Transnistrian
Northern Cyprus|Turkish Republic of Northern Cyprus;Turkish Cypriot
Nagorno-Karabakh|Artsakh;
Sahrawi Arab Democratic Republic|SADR;
Donetsk People's Republic|DPR;
Luhansk People's Republic|LPR;
Catalonia;Catalan
Scotland;Scottish
Northern Ireland;Northern Irish
Iraqi Kurdistan|Kurdistan Regional Government;
Cook Islands;
Niue;
Marshall Islands;Marshallese
Chechnya;
Former Yugoslav Republic of Macedonia|FYROM;
Greenland;
Hong Kong;
`;
