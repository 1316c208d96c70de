import type { Words } from '../../row';

/** What is written over share bars and follow boxes. */
export const SHARE_LABELS: Words = {
  en: `share | share this | share this story | share this article | share this post | share article | share on * | share via | follow us *
     | connect with us | stay connected | find us on * | like us on *`,
  de: 'teilen | artikel teilen | artikel empfehlen | jetzt teilen | diesen artikel teilen | folgen sie uns * | folge uns *',
  fr: 'partager | partager cet article | suivez nous *',
  es: 'compartir | comparte | comparte esta noticia | síguenos *',
  it: 'condividi | seguici *',
  pt: 'compartilhe | compartilhar | partilhar | siga nos *',
  nl: 'delen | deel dit artikel | volg ons *',
  pl: 'udostępnij | podziel się | obserwuj nas *',
  ru: 'поделиться | подписывайтесь *',
  uk: 'поширити | поділитися',
  tr: 'paylaş | bizi takip edin *',
  ar: 'شارك | شارك الخبر | مشاركة | تابعنا *',
  fa: 'اشتراک گذاری | به اشتراک بگذارید',
  he: 'שתפו | עקבו אחרינו *',
  hi: 'शेयर करें | हमें फॉलो करें',
  zh: '分享 | 分享到 | 关注我们',
  ja: 'シェア | シェアする | この記事をシェア | フォローする',
  ko: '공유 | 공유하기',
};
