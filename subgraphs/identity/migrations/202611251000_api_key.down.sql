drop table api_key_use, api_key_secret, api_key;
