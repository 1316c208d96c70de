/** How paragraphs begin, or what they come to, in which a page offers its letters. */
export const LETTER_PLEA = either([
  String.raw`^\W*(?:please |click here to )*(?:sign(?:ing)? up|subscribe|get)\b.{0,80}\b(?:newsletters?|inbox)\b`,
  String.raw`\b(?:newsletters?|inbox)\b.{0,80}\b(?:sign up|subscribe) (?:now|here|today|for it)\b`,
  String.raw`^\W*(?:abonnieren sie|melden sie sich|jetzt|hier)\b.{0,80}newsletter|newsletter.{0,60}(?:anmelden|abonnieren|bestellen)`,
  String.raw`^\W*(?:abonnez|inscrivez|recevez).{0,80}(?:newsletter|infolettre|bo[iî]te mail)`,
  String.raw`^\W*(?:suscr[ií]b|inscr[ií]b|reg[ií]str|recib[ea]).{0,80}(?:newsletter|bolet[ií]n)`,
  String.raw`^\W*(?:iscriv|ricevi).{0,80}newsletter`,
  String.raw`^\W*(?:assine|inscreva|receba|cadastre).{0,80}(?:newsletter|boletim)`,
  String.raw`^\W*(?:schrijf je|meld je|abonneer).{0,80}nieuwsbrief`,
  String.raw`^\W*(?:zapisz się|zaprenumeruj).{0,80}newsletter`,
  String.raw`^[^\p{L}]*подпи[шс].{0,80}рассылк`,
]);

/** The same, in which it asks to be paid, joined or installed. */
export const SUPPORT_PLEA = either([
  String.raw`^\W*(?:please )?(?:consider )?support(?:ing)? (?:us\b|our (?:work|journalism|reporting|newsroom|mission))`,
  String.raw`^\W*if you(?:['’]re| are| have|['’]ve)? (?:enjoy|lik|found|appreciat|valu)\w* (?:reading|this|our|what (?:you|we))\b.{0,200}(?:subscrib|donat|support|member)`,
  String.raw`\bconsider (?:supporting|subscribing|donating|becoming an? \w+|making an? \w+)\b.{0,60}\b(?:us|our)\b`,
  String.raw`^\W*(?:please )?(?:subscribe|become an? (?:\w+ )?(?:member|subscriber|supporter|patron))\b[^.]{0,60}\b(?:today|now|here|to support)\b`,
  String.raw`^\W*(?:please |click here to )*(?:download|get) our [^.]{0,40}\bapp\b`,
  String.raw`^\W*(?:bitte )?unterstützen sie (?:uns|unser)`,
  String.raw`^\W*soutenez(?:-nous| notre| un journalisme)`,
  String.raw`^\W*(?:apoya (?:nuestro|el periodismo)|hazte (?:socio|suscriptor|miembro)|suscríbete (?:aquí|ahora|ya))`,
  String.raw`^\W*(?:sostieni(?:ci| il nostro)|abbonati)\b`,
  String.raw`^\W*(?:apoie (?:o|a|nosso|nossa)|assine (?:o|a|já|agora)|seja (?:assinante|apoiador|membro))\b`,
  String.raw`^\W*(?:steun (?:ons|onze)|word (?:lid|abonnee))\b`,
  String.raw`^\W*wesprzyj (?:nas|nasz)`,
  String.raw`^[^\p{L}]*поддержите (?:нас|наш)`,
]);

/** The same, in which it asks to be followed elsewhere. */
export const FOLLOW_PLEA = either([
  String.raw`^\W*(?:you can )?(?:also )?(?:follow|like) us (?:on|:)`,
  String.raw`^\W*(?:join|subscribe to) our (?:whatsapp|telegram|youtube|facebook|instagram)`,
  String.raw`^\W*folgen sie uns|^\W*suivez[- ]nous|^\W*s[ií]g[ua][en]\w*nos\b|^\W*siga[- ]nos|^\W*seguici|^\W*volg ons|^\W*obserwuj nas`,
  String.raw`^[^\p{L}]*подпи(?:шитесь|сывайтесь) на (?:наш|нас)`,
]);

function either(patterns: readonly string[]): RegExp {
  return new RegExp(patterns.join('|'), 'isu');
}
