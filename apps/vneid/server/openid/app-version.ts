import vneid from '../../package.json' with { type: 'json' };

/** Of the VNeID app: these pages are the app. Clients read it in `app_version`, and the health book has a floor. */
export const APP_VERSION: string = vneid.version;
