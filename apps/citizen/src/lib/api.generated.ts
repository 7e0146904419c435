// Made by "npm run generate" from the OpenAPI document of the server; do not edit.

export interface paths {
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, and what the home card shows */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            signedIn: false;
                        } | {
                            /** @enum {boolean} */
                            signedIn: true;
                            person: {
                                fullName: string;
                                /** @description YYYY-MM-DD, or YYYY where old records know no more */
                                birthDate: string;
                                socialInsuranceNumber: string | null;
                                /** @description ĐDCN/CCCD, else an older ID or passport number */
                                citizenNumber: string | null;
                                /** @description E.164 */
                                phone: string | null;
                                email: string | null;
                                address: string;
                            };
                            /** @enum {string} */
                            language: "vi" | "en";
                            unread: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in with social insurance, citizen or older number and password */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        number: string;
                        password: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End this session */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activation/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whose account an activation link opens */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            givenName: string;
                            /** @description last three digits */
                            numberEnd: string;
                            expiresAt: string;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Choose the first password and sign in */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        password: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/not-me/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The notice a «not me» link belongs to */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            noticedAt: string;
                            expiresAt: string;
                        };
                    };
                };
            };
        };
        put?: never;
        /** «Không phải tôi»: sign everybody out and make a recovery necessary */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recovery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far the recovery in this browser has come */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            step: "code" | "password";
                            /**
                             * @description preferred; the other one is used where this one is not on record
                             * @enum {string}
                             */
                            channel: "sms" | "email";
                            /** @description messages of this channel are delayed at the moment */
                            slow: boolean;
                            expiresAt: string;
                            resendAt: string;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Forgotten password: send a code */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        number: string;
                        /**
                         * @description preferred; the other one is used where this one is not on record
                         * @default sms
                         * @enum {string}
                         */
                        channel?: "sms" | "email";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            step: "code" | "password";
                            /**
                             * @description preferred; the other one is used where this one is not on record
                             * @enum {string}
                             */
                            channel: "sms" | "email";
                            /** @description messages of this channel are delayed at the moment */
                            slow: boolean;
                            expiresAt: string;
                            resendAt: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recovery/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send another code */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description preferred; the other one is used where this one is not on record
                         * @enum {string}
                         */
                        channel: "sms" | "email";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            step: "code" | "password";
                            /**
                             * @description preferred; the other one is used where this one is not on record
                             * @enum {string}
                             */
                            channel: "sms" | "email";
                            /** @description messages of this channel are delayed at the moment */
                            slow: boolean;
                            expiresAt: string;
                            resendAt: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recovery/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The code */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        code: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            step: "code" | "password";
                            /**
                             * @description preferred; the other one is used where this one is not on record
                             * @enum {string}
                             */
                            channel: "sms" | "email";
                            /** @description messages of this channel are delayed at the moment */
                            slow: boolean;
                            expiresAt: string;
                            resendAt: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recovery/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The new password; signs in and ends all other sessions */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        password: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** «Đổi mật khẩu»: old and new password; a code is sent */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        oldPassword: string;
                        newPassword: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            codeId: string;
                            /** @enum {string} */
                            channel: "sms" | "email";
                            recipient: string;
                            /**
                             * Format: uuid
                             * @description for GET /api/code-deliveries/{messageId}
                             */
                            messageId: string;
                            expiresAt: string;
                            resendAt: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/password/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Another code for the same change */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        codeId: string;
                        /** @enum {string} */
                        channel?: "sms" | "email";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            codeId: string;
                            /** @enum {string} */
                            channel: "sms" | "email";
                            recipient: string;
                            /**
                             * Format: uuid
                             * @description for GET /api/code-deliveries/{messageId}
                             */
                            messageId: string;
                            expiresAt: string;
                            resendAt: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/password/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The code; all other sessions end */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        codeId: string;
                        code: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reauthentication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The password again, before what is sensitive */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        password: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/language": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Language of letters and notifications */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        language: "vi" | "en";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/code-deliveries/{messageId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether a code has left */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    messageId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            state: "waiting" | "sent" | "failed";
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Browsers signed in from before */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            devices: {
                                /** Format: uuid */
                                deviceId: string;
                                name: string;
                                firstSeenAt: string;
                                lastSeenAt: string;
                            }[];
                            current: {
                                /** Format: uuid */
                                sessionId: string;
                                /** Format: uuid */
                                deviceId: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/devices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Forget a browser and sign it out */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Own open sessions */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            sessions: {
                                /** Format: uuid */
                                sessionId: string;
                                /** Format: uuid */
                                deviceId: string;
                                deviceName: string;
                                /** @enum {string} */
                                method: "password" | "activation" | "recovery";
                                createdAt: string;
                                lastSeenAt: string;
                            }[];
                            current: {
                                /** Format: uuid */
                                sessionId: string;
                                /** Format: uuid */
                                deviceId: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** End all sessions but this one */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End one session */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/card": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The health card, its codes and its earlier versions */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date-time */
                            fetchedAt: string;
                            /** @description the card to show; null: no card */
                            card: {
                                serial: number;
                                cardNumber: string;
                                fullName: string;
                                /** @description YYYY-MM-DD, or the year alone */
                                birthDate: string;
                                /** @enum {string} */
                                sex: "male" | "female";
                                /** @enum {string} */
                                standing: "valid" | "not-yet-valid" | "expired" | "locked" | "withdrawn";
                                /** @enum {string} */
                                state: "in-force" | "replaced" | "locked" | "withdrawn";
                                /** Format: date-time */
                                stateSince: string;
                                /** Format: date */
                                validFrom: string;
                                /** @description the last day; null: no end */
                                validTo: string | null;
                                fiveYearFrom: string | null;
                                /** Format: date */
                                issuedOn: string;
                                onPaper: boolean;
                                firstFacility: {
                                    code: string;
                                    name: string;
                                };
                                objectCode: string;
                                /** @enum {number} */
                                benefitCode: 1 | 2 | 3 | 4 | 5;
                                areaCode: ("K1" | "K2" | "K3") | null;
                                /** @description «Thông tin quyền lợi»: one sentence a line of care */
                                entitlement: {
                                    vi: string[];
                                    en: string[];
                                };
                                /** @description content of the QR «Mã thẻ»; null where it would be longer than readers take */
                                cardCode: string | null;
                                /** @description content of the QR «Mã xác thực», a compact JWS; null unless the card is or will be valid */
                                cardToken: string | null;
                            } | null;
                            /** @description further cards that are valid or will be */
                            others: {
                                serial: number;
                                cardNumber: string;
                                fullName: string;
                                /** @description YYYY-MM-DD, or the year alone */
                                birthDate: string;
                                /** @enum {string} */
                                sex: "male" | "female";
                                /** @enum {string} */
                                standing: "valid" | "not-yet-valid" | "expired" | "locked" | "withdrawn";
                                /** @enum {string} */
                                state: "in-force" | "replaced" | "locked" | "withdrawn";
                                /** Format: date-time */
                                stateSince: string;
                                /** Format: date */
                                validFrom: string;
                                /** @description the last day; null: no end */
                                validTo: string | null;
                                fiveYearFrom: string | null;
                                /** Format: date */
                                issuedOn: string;
                                onPaper: boolean;
                                firstFacility: {
                                    code: string;
                                    name: string;
                                };
                                objectCode: string;
                                /** @enum {number} */
                                benefitCode: 1 | 2 | 3 | 4 | 5;
                                areaCode: ("K1" | "K2" | "K3") | null;
                                /** @description «Thông tin quyền lợi»: one sentence a line of care */
                                entitlement: {
                                    vi: string[];
                                    en: string[];
                                };
                                /** @description content of the QR «Mã thẻ»; null where it would be longer than readers take */
                                cardCode: string | null;
                                /** @description content of the QR «Mã xác thực», a compact JWS; null unless the card is or will be valid */
                                cardToken: string | null;
                            }[];
                            /** @description replaced, withdrawn and ended ones, newest first */
                            earlier: {
                                serial: number;
                                cardNumber: string;
                                /** @enum {string} */
                                state: "in-force" | "replaced" | "locked" | "withdrawn";
                                /** Format: date-time */
                                stateSince: string;
                                /** Format: date */
                                validFrom: string;
                                validTo: string | null;
                                /** Format: date */
                                issuedOn: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/card-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Public keys of card tokens and status lists (JWK set) */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            keys: {
                                kid: string;
                                kty: string;
                                crv: string;
                                x: string;
                                y: string;
                                alg: string;
                                use: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/card-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Addresses of all status lists */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            status_lists: string[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/card-status/{list}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One signed status list (IETF Token Status List): 0 valid, 1 void, 2 locked */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    list: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/statuslist+jwt": string;
                    };
                };
                /** @description not changed */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/card-verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Check a card code or token that somebody shows */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        code: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            outcome: "unreadable" | "unknown-key" | "forged";
                        } | {
                            /**
                             * @description the string of «Mã thẻ»: anybody could have written it
                             * @enum {string}
                             */
                            outcome: "unsigned";
                            card: {
                                cardNumber: string;
                                fullName: string;
                                birthDate: string;
                                /** @enum {string} */
                                sex: "male" | "female";
                                firstFacilityCode: string;
                                /** Format: date */
                                validFrom: string;
                                validTo?: string | null;
                                fiveYearFrom?: string | null;
                                guardianName?: string | null;
                            };
                        } | {
                            /** @enum {string} */
                            outcome: "valid" | "not-yet-valid" | "expired" | "void" | "locked";
                            card: {
                                cardNumber: string;
                                fullName: string;
                                birthDate: string;
                                /** Format: date */
                                validFrom: string;
                                validTo: string | null;
                            };
                            /** Format: date-time */
                            issuedAt: string;
                            stateChecked: boolean;
                            listIssuedAt: string | null;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contributions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Insured time and arrears in each fund */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            funds: {
                                /** @enum {string} */
                                fund: "social-insurance" | "unemployment" | "employment-injury" | "health";
                                /** @description months insured; a month counts once */
                                months: number;
                                /** @description months that an employer owes and nobody else paid */
                                unpaidMonths: number;
                                /** @description months with two employers: shown as they are, counted once */
                                overlaps: {
                                    fromMonth: string;
                                    toMonth: string;
                                }[];
                                /** @description every period, oldest first: what the picture of the years is drawn from */
                                spans: {
                                    fromMonth: string;
                                    toMonth: string;
                                    paid: boolean;
                                }[];
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contributions/{fund}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Contribution history in one fund, newest first */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    fund: "social-insurance" | "unemployment" | "employment-injury" | "health";
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            periods: {
                                /** @description YYYY-MM */
                                fromMonth: string;
                                /** @description YYYY-MM, the last month */
                                toMonth: string;
                                /** @enum {string} */
                                scheme: "compulsory" | "voluntary" | "household" | "state";
                                employerName: string;
                                jobTitle: string | null;
                                workplace: string | null;
                                /** @description đồng a month */
                                insurableEarnings: number;
                                salaryCoefficient: number | null;
                                /** @description false: the employer owes these months */
                                paid: boolean;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/benefits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Benefits received, newest decision first */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            benefits: {
                                /** Format: uuid */
                                benefitId: string;
                                /** @enum {string} */
                                tab: "one-time" | "short-term" | "monthly" | "unemployment";
                                /** @enum {string} */
                                kind: "one-time-withdrawal" | "retirement-lump-sum" | "funeral" | "work-accident-lump-sum" | "sickness" | "maternity" | "convalescence" | "pension" | "incapacity" | "survivors" | "work-accident-allowance" | "social-pension" | "unemployment-benefit";
                                decisionNumber: string;
                                /** Format: date */
                                decisionOn: string;
                                /** Format: date */
                                fromDay: string;
                                toDay: string | null;
                                /** @description đồng: the sum paid, or the amount a month for monthly and unemployment benefits */
                                amount: number;
                                employerName: string | null;
                                agencyName: string;
                                /** @enum {string} */
                                payMethod: "cash" | "account";
                                bankName: string | null;
                                /** @description the last four characters; the whole number is asked for apart */
                                accountEnding: string | null;
                                /** @enum {string} */
                                state: "paying" | "paid" | "suspended" | "ended";
                                /** @description phiếu điều chỉnh, newest first */
                                adjustments: {
                                    /** Format: date */
                                    effectiveOn: string;
                                    oldAmount: number;
                                    newAmount: number;
                                    legalBasis: string;
                                }[];
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/benefits/{benefitId}/account-number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole account number, shown only when asked for */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    benefitId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            accountNumber: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Visits of a year, newest first */
        get: {
            parameters: {
                query?: {
                    year?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            year: number | null;
                            years: number[];
                            visits: {
                                /** Format: uuid */
                                visitId: string;
                                facilityName: string;
                                /** Format: date */
                                admittedOn: string;
                                dischargedOn: string | null;
                                category: ("outpatient" | "day-treatment" | "inpatient") | null;
                                /** @description null where the visit is sensitive (HIV, tuberculosis): facility and dates only */
                                diagnosis: string | null;
                                total: number | null;
                                copayment: number | null;
                                sensitive: boolean;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visits/{visitId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One visit with its lines, results and papers */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    visitId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            visitId: string;
                            facilityCode: string;
                            facilityName: string;
                            department: string | null;
                            /** @enum {string} */
                            category: "outpatient" | "day-treatment" | "inpatient";
                            admittedAt: string;
                            dischargedAt: string | null;
                            paidOn: string | null;
                            visitCode: string | null;
                            reason: string | null;
                            admissionDiagnosis: string | null;
                            dischargeDiagnosis: string | null;
                            mainDiagnosis: {
                                code: string;
                                name: string;
                            };
                            diagnoses: {
                                code: string;
                                name: string;
                            }[];
                            treatment: string | null;
                            outcome: string | null;
                            dischargeKind: string | null;
                            advice: string | null;
                            sensitive: boolean;
                            total: number;
                            fundPays: number;
                            copayment: number;
                            outOfScope: number;
                            otherSources: number;
                            lines: {
                                /** @enum {string} */
                                kind: "drug" | "service" | "supply" | "bed" | "transport";
                                code: string;
                                name: string;
                                unit: string;
                                quantity: number;
                                unitPrice: number;
                                ratePercent: number;
                                dosage: string | null;
                                amount: number;
                                fundPays: number;
                                copayment: number;
                                outOfScope: number;
                                otherSources: number;
                            }[];
                            results: {
                                code: string;
                                name: string;
                                value: string | null;
                                unit: string | null;
                                conclusion: string | null;
                                measuredAt: string | null;
                            }[];
                            course: {
                                at: string;
                                note: string;
                            }[];
                            appointments: {
                                /** Format: date */
                                day: string;
                                note: string | null;
                            }[];
                            certificates: {
                                serialNumber: string;
                                /** @enum {string} */
                                kind: "discharge" | "summary" | "birth" | "antenatal-leave" | "sick-leave" | "referral";
                                /** Format: date */
                                issuedOn: string;
                                /** @enum {string} */
                                state: "valid" | "replaced" | "withdrawn";
                            }[];
                            notes: {
                                at: string;
                                /** @enum {string} */
                                kind: "corrected" | "not-this-person";
                                text: string;
                                applicationNumber: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Papers issued at visits */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            certificates: {
                                serialNumber: string;
                                /** @enum {string} */
                                kind: "discharge" | "summary" | "birth" | "antenatal-leave" | "sick-leave" | "referral";
                                /** Format: date */
                                issuedOn: string;
                                /** @enum {string} */
                                state: "valid" | "replaced" | "withdrawn";
                                facilityName: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/certificates/{serialNumber}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One paper */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    serialNumber: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            serialNumber: string;
                            /** @enum {string} */
                            kind: "discharge" | "summary" | "birth" | "antenatal-leave" | "sick-leave" | "referral";
                            /** Format: date */
                            issuedOn: string;
                            /** @enum {string} */
                            state: "valid" | "replaced" | "withdrawn";
                            facilityName: string;
                            /** Format: uuid */
                            visitId: string;
                            content: {
                                label: {
                                    vi: string;
                                    en: string;
                                };
                                value: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Own notifications, newest first */
        get: {
            parameters: {
                query?: {
                    before?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            notifications: {
                                /** Format: uuid */
                                id: string;
                                /** @description ISO 8601 */
                                at: string;
                                kind: string;
                                title: string;
                                body: string;
                                /** @description path in the citizen app */
                                link: string;
                                read: boolean;
                            }[];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/unread-count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many are not read */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            unread: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark one as read; answers where it leads */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            link: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/read-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark all as read */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people-i-act-for": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Minors for whom the signed-in person may act; `reference` is the query parameter `for` of other routes */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            people: {
                                reference: string;
                                fullName: string;
                                /** @enum {string} */
                                relationship: "father" | "mother" | "guardian";
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procedures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The public services, in the order of the app */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            procedures: {
                                key: string;
                                appCode: string | null;
                                readonly name: {
                                    vi: string;
                                    en: string;
                                };
                                /** @description In a line */
                                readonly whoFor: {
                                    vi: string;
                                    en: string;
                                };
                                /** @enum {string} */
                                subject: "none" | "visit";
                                workingDays: number;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procedures/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One service: whether it is for this person, its questions and its guide */
        get: {
            parameters: {
                query?: {
                    /** @description What the application is about: a visit’s id where the service is about a visit */
                    subject?: string;
                    /** @description A minor one looks after: `reference` of /api/people-i-act-for */
                    for?: string;
                };
                header?: never;
                path: {
                    key: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            key: string;
                            appCode: string | null;
                            readonly name: {
                                vi: string;
                                en: string;
                            };
                            /** @description In a line */
                            readonly whoFor: {
                                vi: string;
                                en: string;
                            };
                            /** @enum {string} */
                            subject: "none" | "visit";
                            workingDays: number;
                            eligibility: {
                                ok: boolean;
                                reasons: {
                                    code: string;
                                    readonly text: {
                                        vi: string;
                                        en: string;
                                    };
                                    readonly next: {
                                        vi: string;
                                        en: string;
                                    };
                                    nextProcedure: string | null;
                                    /** @description Number of the application already open (R12) */
                                    openNumber: string | null;
                                }[];
                            };
                            form: {
                                procedure: string;
                                readonly pages: {
                                    key: string;
                                    readonly title: {
                                        vi: string;
                                        en: string;
                                    };
                                    readonly intro?: {
                                        vi: string;
                                        en: string;
                                    };
                                    when?: {
                                        question: string;
                                        readonly is: (string | boolean)[];
                                    };
                                    readonly questions: {
                                        /** @enum {string} */
                                        kind: "locked" | "text" | "phone" | "email" | "date" | "choice" | "tick" | "fileList" | "agency" | "province" | "ward";
                                        key: string;
                                        readonly label: {
                                            vi: string;
                                            en: string;
                                        };
                                        readonly hint?: {
                                            vi: string;
                                            en: string;
                                        };
                                        when?: {
                                            question: string;
                                            readonly is: (string | boolean)[];
                                        };
                                        required?: boolean | {
                                            question: string;
                                            readonly is: (string | boolean)[];
                                        };
                                        autocomplete?: string;
                                        /** @enum {string} */
                                        format?: "text" | "date" | "option";
                                        readonly options?: {
                                            value: string;
                                            readonly label: {
                                                vi: string;
                                                en: string;
                                            };
                                            readonly hint?: {
                                                vi: string;
                                                en: string;
                                            };
                                        }[];
                                        minLength?: number;
                                        maxLength?: number;
                                        multiline?: boolean;
                                        maxFiles?: number;
                                        readonly mediaTypes?: string[];
                                        maxBytes?: number;
                                        provinceQuestion?: string;
                                    }[];
                                }[];
                            };
                            /** @description Markdown */
                            readonly guide: {
                                vi: string;
                                en: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One’s drafts, newest first */
        get: {
            parameters: {
                query?: {
                    for?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            drafts: {
                                procedure: string;
                                appCode: string | null;
                                readonly name: {
                                    vi: string;
                                    en: string;
                                };
                                subject: string;
                                /** @description ISO 8601 */
                                updatedAt: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{procedure}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The draft, or a new one filled from the account */
        get: {
            parameters: {
                query?: {
                    /** @description What the application is about: a visit’s id where the service is about a visit */
                    subject?: string;
                    /** @description A minor one looks after: `reference` of /api/people-i-act-for */
                    for?: string;
                };
                header?: never;
                path: {
                    procedure: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            procedure: string;
                            subject: string;
                            /** @description 0: never saved */
                            version: number;
                            updatedAt: string | null;
                            expiresAt: string | null;
                            eligibility: {
                                ok: boolean;
                                reasons: {
                                    code: string;
                                    readonly text: {
                                        vi: string;
                                        en: string;
                                    };
                                    readonly next: {
                                        vi: string;
                                        en: string;
                                    };
                                    nextProcedure: string | null;
                                    /** @description Number of the application already open (R12) */
                                    openNumber: string | null;
                                }[];
                            };
                            readonly answers: {
                                [key: string]: string | boolean | string[];
                            };
                            /** @description The answers that would be sent, for checking */
                            inWords: {
                                key: string;
                                readonly title: {
                                    vi: string;
                                    en: string;
                                };
                                answers: {
                                    key: string;
                                    readonly label: {
                                        vi: string;
                                        en: string;
                                    };
                                    readonly text: {
                                        vi: string;
                                        en: string;
                                    };
                                }[];
                            }[];
                            files: {
                                /** Format: uuid */
                                fileId: string;
                                question: string | null;
                                name: string;
                                mediaType: string;
                                byteLength: number;
                            }[];
                            /** @description What still keeps the draft from being sent */
                            errors: {
                                page: string;
                                field: string;
                                code: string;
                                readonly text: {
                                    vi: string;
                                    en: string;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        /** Saves one page; 409 draft-changed where it was saved elsewhere in the meantime */
        put: {
            parameters: {
                query?: {
                    /** @description What the application is about: a visit’s id where the service is about a visit */
                    subject?: string;
                    /** @description A minor one looks after: `reference` of /api/people-i-act-for */
                    for?: string;
                };
                header?: never;
                path: {
                    procedure: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        page: string;
                        version: number;
                        answers: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            draft: {
                                procedure: string;
                                subject: string;
                                /** @description 0: never saved */
                                version: number;
                                updatedAt: string | null;
                                expiresAt: string | null;
                                eligibility: {
                                    ok: boolean;
                                    reasons: {
                                        code: string;
                                        readonly text: {
                                            vi: string;
                                            en: string;
                                        };
                                        readonly next: {
                                            vi: string;
                                            en: string;
                                        };
                                        nextProcedure: string | null;
                                        /** @description Number of the application already open (R12) */
                                        openNumber: string | null;
                                    }[];
                                };
                                readonly answers: {
                                    [key: string]: string | boolean | string[];
                                };
                                /** @description The answers that would be sent, for checking */
                                inWords: {
                                    key: string;
                                    readonly title: {
                                        vi: string;
                                        en: string;
                                    };
                                    answers: {
                                        key: string;
                                        readonly label: {
                                            vi: string;
                                            en: string;
                                        };
                                        readonly text: {
                                            vi: string;
                                            en: string;
                                        };
                                    }[];
                                }[];
                                files: {
                                    /** Format: uuid */
                                    fileId: string;
                                    question: string | null;
                                    name: string;
                                    mediaType: string;
                                    byteLength: number;
                                }[];
                                /** @description What still keeps the draft from being sent */
                                errors: {
                                    page: string;
                                    field: string;
                                    code: string;
                                    readonly text: {
                                        vi: string;
                                        en: string;
                                    };
                                }[];
                            };
                            /** @description Of the page that was saved */
                            errors: {
                                page: string;
                                field: string;
                                code: string;
                                readonly text: {
                                    vi: string;
                                    en: string;
                                };
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            title: string;
                            status: number;
                            draft?: {
                                procedure: string;
                                subject: string;
                                /** @description 0: never saved */
                                version: number;
                                updatedAt: string | null;
                                expiresAt: string | null;
                                eligibility: {
                                    ok: boolean;
                                    reasons: {
                                        code: string;
                                        readonly text: {
                                            vi: string;
                                            en: string;
                                        };
                                        readonly next: {
                                            vi: string;
                                            en: string;
                                        };
                                        nextProcedure: string | null;
                                        /** @description Number of the application already open (R12) */
                                        openNumber: string | null;
                                    }[];
                                };
                                readonly answers: {
                                    [key: string]: string | boolean | string[];
                                };
                                /** @description The answers that would be sent, for checking */
                                inWords: {
                                    key: string;
                                    readonly title: {
                                        vi: string;
                                        en: string;
                                    };
                                    answers: {
                                        key: string;
                                        readonly label: {
                                            vi: string;
                                            en: string;
                                        };
                                        readonly text: {
                                            vi: string;
                                            en: string;
                                        };
                                    }[];
                                }[];
                                files: {
                                    /** Format: uuid */
                                    fileId: string;
                                    question: string | null;
                                    name: string;
                                    mediaType: string;
                                    byteLength: number;
                                }[];
                                /** @description What still keeps the draft from being sent */
                                errors: {
                                    page: string;
                                    field: string;
                                    code: string;
                                    readonly text: {
                                        vi: string;
                                        en: string;
                                    };
                                }[];
                            };
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        post?: never;
        /** Throws the draft away with its files */
        delete: {
            parameters: {
                query?: {
                    /** @description What the application is about: a visit’s id where the service is about a visit */
                    subject?: string;
                    /** @description A minor one looks after: `reference` of /api/people-i-act-for */
                    for?: string;
                };
                header?: never;
                path: {
                    procedure: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{procedure}/files/{question}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends up one file (multipart/form-data, field `file`) */
        post: {
            parameters: {
                query?: {
                    /** @description What the application is about: a visit’s id where the service is about a visit */
                    subject?: string;
                    /** @description A minor one looks after: `reference` of /api/people-i-act-for */
                    for?: string;
                };
                header?: never;
                path: {
                    procedure: string;
                    question: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            fileId: string;
                            question: string | null;
                            name: string;
                            mediaType: string;
                            byteLength: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{procedure}/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends the code that confirms these answers; a change of the draft needs a new one */
        post: {
            parameters: {
                query?: {
                    /** @description What the application is about: a visit’s id where the service is about a visit */
                    subject?: string;
                    /** @description A minor one looks after: `reference` of /api/people-i-act-for */
                    for?: string;
                };
                header?: never;
                path: {
                    procedure: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        channel?: "sms" | "email";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            codeId: string;
                            /** @enum {string} */
                            channel: "sms" | "email";
                            recipient: string;
                            /**
                             * Format: uuid
                             * @description for GET /api/code-deliveries/{messageId}
                             */
                            messageId: string;
                            expiresAt: string;
                            resendAt: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One’s applications, first those that wait for an answer */
        get: {
            parameters: {
                query?: {
                    for?: string;
                    show?: "all" | "open" | "closed";
                    procedure?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            applications: {
                                number: string;
                                procedure: string;
                                appCode: string | null;
                                readonly name: {
                                    vi: string;
                                    en: string;
                                };
                                /** @enum {string} */
                                state: "submitted" | "received" | "in-progress" | "awaiting-approval" | "info-requested" | "decided" | "delivered" | "refused" | "withdrawn" | "lapsed";
                                /** @description ISO 8601 */
                                submittedAt: string;
                                /** @description ISO 8601 */
                                updatedAt: string;
                                dueOn: string | null;
                                /** @description What is needed from the person */
                                needed: {
                                    /** @enum {string} */
                                    kind: "answer";
                                    /**
                                     * Format: date
                                     * @description YYYY-MM-DD
                                     */
                                    by: string;
                                } | null;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** Sends a draft */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        procedure: string;
                        /** @default  */
                        subject?: string;
                        for?: string;
                        /**
                         * Format: uuid
                         * @description Chosen by the client; a repeat with the same key gets the first receipt
                         */
                        clientKey: string;
                        /** Format: uuid */
                        codeId: string;
                        code: string;
                        /**
                         * @description Tôi cam kết thông tin kê khai là đúng
                         * @enum {boolean}
                         */
                        commitment: true;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            number: string;
                            /** @description ISO 8601 */
                            submittedAt: string;
                            /** @description YYYY-MM-DD: promised, or before reception expected; null where nothing is awaited */
                            dueOn: string | null;
                            /** @enum {string} */
                            state: "submitted" | "received" | "in-progress" | "awaiting-approval" | "info-requested" | "decided" | "delivered" | "refused" | "withdrawn" | "lapsed";
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One application with its time line */
        get: {
            parameters: {
                query?: {
                    for?: string;
                };
                header?: never;
                path: {
                    number: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            number: string;
                            procedure: string;
                            appCode: string | null;
                            readonly name: {
                                vi: string;
                                en: string;
                            };
                            subject: string;
                            agencyName: string;
                            /** @enum {string} */
                            state: "submitted" | "received" | "in-progress" | "awaiting-approval" | "info-requested" | "decided" | "delivered" | "refused" | "withdrawn" | "lapsed";
                            /** @description ISO 8601 */
                            submittedAt: string;
                            /** @description Promised; before reception the day expected */
                            dueOn: string | null;
                            next: {
                                /** @enum {string} */
                                kind: "reception" | "decision" | "your-answer" | "delivery" | "nothing";
                                by: string | null;
                                /** @description We are late */
                                overdue: boolean;
                            };
                            /** @description What the officer asks for */
                            request: {
                                reasons: {
                                    code: string;
                                    readonly text: {
                                        vi: string;
                                        en: string;
                                    };
                                    readonly next: {
                                        vi: string;
                                        en: string;
                                    };
                                }[];
                                text: string;
                                /**
                                 * Format: date
                                 * @description YYYY-MM-DD
                                 */
                                answerBy: string;
                            } | null;
                            /** @description Sent up for an answer not yet given */
                            waitingFiles: {
                                /** Format: uuid */
                                fileId: string;
                                question: string | null;
                                name: string;
                                mediaType: string;
                                byteLength: number;
                            }[];
                            timeline: {
                                /** @description ISO 8601 */
                                at: string;
                                /** @enum {string} */
                                type: "submitted" | "received" | "taken" | "assigned" | "proposed" | "sent-back" | "info-requested" | "info-added" | "message" | "transferred" | "decided" | "refused" | "withdrawn" | "delivered" | "lapse-proposed" | "lapsed" | "note";
                                /** @enum {string} */
                                by: "citizen" | "officer" | "machine";
                                /** @description Name of the officer, in the console only */
                                byName: string | null;
                                text: string | null;
                                reasons: {
                                    code: string;
                                    readonly text: {
                                        vi: string;
                                        en: string;
                                    };
                                    readonly next: {
                                        vi: string;
                                        en: string;
                                    };
                                }[];
                                proposal: ("accept" | "refuse") | null;
                                dueOn: string | null;
                                answerBy: string | null;
                                /** @description Ids of files that came with it */
                                files: string[];
                            }[];
                            answers: {
                                key: string;
                                readonly title: {
                                    vi: string;
                                    en: string;
                                };
                                answers: {
                                    key: string;
                                    readonly label: {
                                        vi: string;
                                        en: string;
                                    };
                                    readonly text: {
                                        vi: string;
                                        en: string;
                                    };
                                }[];
                            }[];
                            files: {
                                /** Format: uuid */
                                fileId: string;
                                question: string | null;
                                name: string;
                                mediaType: string;
                                byteLength: number;
                            }[];
                            letter: {
                                number: string;
                                /**
                                 * Format: date
                                 * @description YYYY-MM-DD
                                 */
                                issuedOn: string;
                                verificationCode: string;
                            } | null;
                            /** @description What the decision changed in the records */
                            changes: ("reissue-card" | "annotate-visit")[];
                            may: ("info-added" | "withdrawn" | "message")[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{number}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Writes to the officer */
        post: {
            parameters: {
                query?: {
                    for?: string;
                };
                header?: never;
                path: {
                    number: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        text: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            done: true;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{number}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends up one file for the answer to a request (multipart/form-data, field `file`) */
        post: {
            parameters: {
                query?: {
                    for?: string;
                };
                header?: never;
                path: {
                    number: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            fileId: string;
                            question: string | null;
                            name: string;
                            mediaType: string;
                            byteLength: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{number}/supplement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answers a request with the files sent up and words; the clock goes on */
        post: {
            parameters: {
                query?: {
                    for?: string;
                };
                header?: never;
                path: {
                    number: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        text?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            done: true;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{number}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the application back */
        post: {
            parameters: {
                query?: {
                    for?: string;
                };
                header?: never;
                path: {
                    number: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reason?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            done: true;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{number}/letter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The decision letter (PDF) */
        get: {
            parameters: {
                query?: {
                    for?: string;
                };
                header?: never;
                path: {
                    number: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{number}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Giấy tiếp nhận hồ sơ và hẹn trả kết quả (PDF) */
        get: {
            parameters: {
                query?: {
                    for?: string;
                };
                header?: never;
                path: {
                    number: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file of one’s own, to be saved */
        get: {
            parameters: {
                query?: {
                    for?: string;
                };
                header?: never;
                path: {
                    fileId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Takes back a file that was not sent yet */
        delete: {
            parameters: {
                query?: {
                    for?: string;
                };
                header?: never;
                path: {
                    fileId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Check a letter by its verification code */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            valid: true;
                            /** @enum {string} */
                            kind: "decision-letter";
                            number: string;
                            /** @description YYYY-MM-DD */
                            issuedOn: string;
                            /** @enum {string} */
                            outcome: "accepted" | "refused";
                            /** @description What the letter is about, in Vietnamese */
                            about: string;
                            agencyName: string;
                            /** @description Masked: family name and initials */
                            name: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/provinces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Provinces and cities of today */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            provinces: {
                                code: string;
                                name: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/provinces/{code}/wards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wards and communes of a province */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            wards: {
                                code: string;
                                name: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Social security offices that people go to, by province */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            agencies: {
                                code: string;
                                name: string;
                                provinceCode: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: never;
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
