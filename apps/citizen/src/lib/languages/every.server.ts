import { provideTranslations } from '@openvssid/ui/texts/translations';
import { translations as ja } from '@openvssid/ui/texts/ja/index';
import { translations as ko } from '@openvssid/ui/texts/ko/index';
import { translations as zh } from '@openvssid/ui/texts/zh/index';

/** The server speaks all of them at once. */
export function provideEveryLanguage(): void {
  provideTranslations('ko', ko);
  provideTranslations('ja', ja);
  provideTranslations('zh', zh);
}
